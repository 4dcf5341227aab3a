package dev.cairn.contracts.checkin;

/** The day of a check-in has come. */
public record CheckInDue(PublicCheckIn checkIn) implements CheckInEvent {}
