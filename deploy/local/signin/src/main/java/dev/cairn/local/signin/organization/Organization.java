package dev.cairn.local.signin.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One organization as its files tell it.
 *
 * @param slug its address, and the last part of its issuer
 * @param people in the order of the file
 * @param standings what to say about a person on the sign-in page, by the person's key; many have none
 */
public record Organization(String slug, String name, List<Person> people, Map<String, Standing> standings) {

    /** Slug of the issuer at which the operator signs in. */
    public static final String PLATFORM = "platform";

    /** The person with this key, whether active or not. */
    public Optional<Person> person(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }

    /** Whether this is the issuer of the operator, not of an organization. */
    public boolean isPlatform() {
        return slug.equals(PLATFORM);
    }
}
