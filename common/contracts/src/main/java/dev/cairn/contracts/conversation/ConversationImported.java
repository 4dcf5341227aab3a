package dev.cairn.contracts.conversation;

/** A talk came from the tool used before. Makes future reminders only and sends nobody a message. */
public record ConversationImported(PublicConversation conversation) implements ConversationEvent {}
