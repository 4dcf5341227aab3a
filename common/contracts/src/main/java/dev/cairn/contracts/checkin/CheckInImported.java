package dev.cairn.contracts.checkin;

/** A check-in came from the tool used before. */
public record CheckInImported(PublicCheckIn checkIn) implements CheckInEvent {}
