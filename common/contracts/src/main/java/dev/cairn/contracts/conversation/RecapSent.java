package dev.cairn.contracts.conversation;

/** The employee sent the recap. */
public record RecapSent(PublicConversation conversation) implements ConversationEvent {}
