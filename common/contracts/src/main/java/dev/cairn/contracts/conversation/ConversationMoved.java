package dev.cairn.contracts.conversation;

/** A scheduled talk got another time, or times to choose from. */
public record ConversationMoved(PublicConversation conversation) implements ConversationEvent {}
