package dev.cairn.contracts.checkin;

/** One of the two answered a check-in. */
public record CheckInAnswered(PublicCheckIn checkIn) implements CheckInEvent {}
