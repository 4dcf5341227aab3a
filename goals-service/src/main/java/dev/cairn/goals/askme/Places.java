package dev.cairn.goals.askme;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.store.Words;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Where people stand for what they are found by: for each clue eight short lists of ids. A person stands in the one that
 * their id chooses, so noting them is one compare-and-set a clue, and a look-up reads at most eight documents a clue of at
 * most 400 ids, however many people there are; whoever finds a list full is found by what else they said. A list may name
 * somebody too many, as when a write was cut off: who reads it checks each against what they say now.
 *
 * <p>A place is named by a keyed hash of its clue, and the key is sealed with the organization's: no word that somebody
 * offered stands in an id or in a list, nor in a backup that has no keys.
 */
@Component
class Places {

    private static final String COLLECTION = "directory";
    private static final String ORGANIZATION = "organization";
    private static final String ONE = "one";
    private static final String HASH = "HmacSHA256";
    private static final int HASH_BYTES = 16;
    private static final int LISTS = 8;
    private static final int MOST = 400;

    private final Documents<Listed> lists;
    private final Documents<Secret> secrets;
    private final SecureRandom random = new SecureRandom();

    /** Those who stand in a place. */
    record Listed(List<PersonId> people) {

        Listed with(PersonId person) {
            if (people.contains(person) || people.size() >= MOST) {
                return this;
            }
            var more = new ArrayList<>(people);
            more.add(person);
            return new Listed(List.copyOf(more));
        }

        Listed without(PersonId person) {
            return new Listed(people.stream().filter(one -> !one.equals(person)).toList());
        }
    }

    /** What clues are hashed with. */
    record Secret(@Words String text) {}

    Places(Store store) {
        lists = store.kind(COLLECTION, "ask-me-place", Listed.class);
        secrets = store.kind(COLLECTION, "ask-me-secret", Secret.class, secret -> ORGANIZATION);
    }

    /** The places where a person stands for some clues. */
    Set<String> of(PersonId person, Collection<String> clues) {
        var secret = secrets.put(
                        ONE, found -> Change.to(found.map(Stored::body).orElseGet(() -> new Secret(randomText()))))
                .body();
        var list = Math.floorMod(person.value().hashCode(), LISTS);
        return clues.stream().map(clue -> place(secret, clue, list)).collect(Collectors.toUnmodifiableSet());
    }

    private String randomText() {
        var bytes = new byte[2 * HASH_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** Notes a person in places. Doing it again does no harm. */
    void note(PersonId person, Set<String> places) {
        var known = found(places);
        var added = lists.insertAll(places.stream()
                .filter(place -> !known.containsKey(place))
                .collect(Collectors.toMap(Function.identity(), place -> Change.to(new Listed(List.of(person))))));
        places.stream()
                .filter(place -> !added.contains(place))
                .filter(place -> !Optional.ofNullable(known.get(place))
                        .filter(listed -> listed.people().contains(person))
                        .isPresent())
                .forEach(place -> lists.put(
                        place,
                        present -> Change.to(present.map(Stored::body)
                                .orElse(new Listed(List.of()))
                                .with(person))));
    }

    /** Takes a person out of places. Doing it again does no harm. */
    void forget(PersonId person, Set<String> places) {
        found(places).forEach((place, listed) -> {
            if (listed.people().contains(person)) {
                lists.change(place, stored -> Change.to(stored.body().without(person)));
            }
        });
    }

    /** Who stands for each of the clues; in one read. */
    Map<String, Set<PersonId>> standing(Collection<String> clues) {
        var secret = secrets.find(ONE).map(Stored::body);
        var standing = new LinkedHashMap<String, Set<PersonId>>();
        clues.forEach(clue -> standing.put(clue, new LinkedHashSet<>()));
        if (secret.isEmpty()) {
            return standing;
        }
        var clueOf = new HashMap<String, String>();
        standing.keySet().forEach(clue -> IntStream.range(0, LISTS)
                .forEach(list -> clueOf.put(place(secret.get(), clue, list), clue)));
        found(new HashSet<>(clueOf.keySet()))
                .forEach((place, listed) ->
                        standing.getOrDefault(clueOf.get(place), Set.of()).addAll(listed.people()));
        return standing;
    }

    private Map<String, Listed> found(Set<String> places) {
        return lists.findAll(places).stream().collect(Collectors.toMap(Stored::id, Stored::body));
    }

    private static String place(Secret secret, String clue, int list) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(secret.text().getBytes(StandardCharsets.US_ASCII), HASH));
            var hash = java.util.Arrays.copyOf(mac.doFinal(clue.getBytes(StandardCharsets.UTF_8)), HASH_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "/" + list;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HASH + " is in every Java", e);
        }
    }
}
