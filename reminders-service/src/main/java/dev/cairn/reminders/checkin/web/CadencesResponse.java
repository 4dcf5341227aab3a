package dev.cairn.reminders.checkin.web;

import dev.cairn.platform.store.Stored;
import dev.cairn.reminders.checkin.Cadence;
import java.util.List;

/** Cadences, one for each partner. */
record CadencesResponse(List<CadenceResponse> items) {

    static CadencesResponse of(List<Stored<Cadence>> cadences) {
        return new CadencesResponse(cadences.stream().map(CadenceResponse::of).toList());
    }
}
