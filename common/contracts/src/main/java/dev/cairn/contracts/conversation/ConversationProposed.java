package dev.cairn.contracts.conversation;

/** One side proposed a talk to the other. */
public record ConversationProposed(PublicConversation conversation) implements ConversationEvent {}
