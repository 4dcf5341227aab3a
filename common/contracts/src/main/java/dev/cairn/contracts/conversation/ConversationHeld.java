package dev.cairn.contracts.conversation;

/** The talk took place. */
public record ConversationHeld(PublicConversation conversation) implements ConversationEvent {}
