package dev.cairn.contracts.checkin;

/** A check-in has its date. */
public record CheckInPlanned(PublicCheckIn checkIn) implements CheckInEvent {}
