package dev.cairn.contracts.conversation;

/** A talk was called off. */
public record ConversationCancelled(PublicConversation conversation) implements ConversationEvent {}
