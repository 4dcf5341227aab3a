package dev.cairn.contracts.conversation;

/** The partner has read the recap. */
public record RecapAcknowledged(PublicConversation conversation) implements ConversationEvent {}
