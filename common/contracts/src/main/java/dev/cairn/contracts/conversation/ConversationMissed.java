package dev.cairn.contracts.conversation;

/** A scheduled talk did not take place. */
public record ConversationMissed(PublicConversation conversation) implements ConversationEvent {}
