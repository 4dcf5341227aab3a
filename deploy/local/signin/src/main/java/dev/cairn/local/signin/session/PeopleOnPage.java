package dev.cairn.local.signin.session;

import dev.cairn.local.signin.organization.Organization;
import dev.cairn.local.signin.organization.Person;
import dev.cairn.local.signin.organization.Standing;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An organization's people as the sign-in page shows them.
 *
 * @param toBegin those with whom there is something to try, without their reports
 * @param tops those who report to nobody active, each with all below; what was said above is not said again
 * @param left those no longer active, whom the portal has to refuse
 */
record PeopleOnPage(List<Entry> toBegin, List<Entry> tops, List<Entry> left) {

    /** A person, what to say about them, and who reports to them. */
    record Entry(Person person, @Nullable String standing, List<Entry> reports) {}

    static PeopleOnPage of(Organization organization, Locale locale) {
        return new Sorted(organization, locale).page();
    }

    private record Sorted(Organization organization, Locale locale) {

        PeopleOnPage page() {
            return new PeopleOnPage(
                    toBegin(),
                    entries(person -> person.active() && manager(person) == null, true),
                    entries(person -> !person.active(), false));
        }

        /** In the order in which the file of standings names them. */
        private List<Entry> toBegin() {
            return organization.standings().entrySet().stream()
                    .filter(standing -> standing.getValue().tryThis())
                    .flatMap(standing -> organization.person(standing.getKey()).stream())
                    .filter(Person::active)
                    .map(person -> entry(person, false))
                    .toList();
        }

        private List<Entry> entries(Predicate<Person> which, boolean deep) {
            return organization.people().stream()
                    .filter(which)
                    .map(person -> entry(person, deep))
                    .toList();
        }

        private Entry entry(Person person, boolean deep) {
            Standing standing = organization.standings().get(person.key());
            return new Entry(person, standing == null ? null : standing.in(locale), deep ? reports(person) : List.of());
        }

        private List<Entry> reports(Person manager) {
            return entries(person -> person.active() && manager.key().equals(manager(person)), true);
        }

        /** Key of the manager, unless that is nobody here or somebody who has left. */
        private @Nullable String manager(Person person) {
            String key = person.manager();
            return key != null
                            && organization.person(key).filter(Person::active).isPresent()
                    ? key
                    : null;
        }
    }
}
