package dev.cairn.goals.accomplishment;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person did. Its owner works on the account of it; others read what the owner shared of it, as it was
 * then.
 *
 * @param shared what others may read; null while it is only me
 */
public record Accomplishment(
        String id,
        PersonId owner,
        @Words Account account,
        @Nullable Shared shared,
        Instant recordedAt) {

    /** What was released, and when. */
    public record Shared(@Words Account account, Instant at) {}

    /** What somebody did, as yet seen by them alone. */
    static Accomplishment begun(String id, PersonId owner, Account account, Instant now) {
        return new Accomplishment(id, owner, account, null, now);
    }

    Accomplishment written(Account now) {
        return new Accomplishment(id, owner, now, shared, recordedAt);
    }

    /** Shares it as it is; what is shared already stays shared since then. */
    Accomplishment shared(Instant now) {
        return sharesAllOfIt() ? this : new Accomplishment(id, owner, account, new Shared(account, now), recordedAt);
    }

    Accomplishment takenBack() {
        return new Accomplishment(id, owner, account, null, recordedAt);
    }

    /** Whether others read it as it is now. */
    public boolean sharesAllOfIt() {
        return shared != null && shared.account().equals(account);
    }
}
