package dev.cairn.reminders.imports;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import java.util.Collection;
import java.util.Map;

/** What people and goals are called outside, and who and what that is here; goals-service alone knows. */
public interface Keys {

    /** People by the organization's own keys; unknown ones are left out. */
    Map<String, PersonId> people(Collection<String> keys);

    /** Goals by owner and title; those that are not there, or not clear, are left out. */
    Map<Titled, GoalId> goals(Collection<Titled> goals);

    /** A goal as it is called. */
    record Titled(PersonId owner, String title) {}
}
