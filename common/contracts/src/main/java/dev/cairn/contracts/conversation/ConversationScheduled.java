package dev.cairn.contracts.conversation;

/** The other side accepted a time. */
public record ConversationScheduled(PublicConversation conversation) implements ConversationEvent {}
