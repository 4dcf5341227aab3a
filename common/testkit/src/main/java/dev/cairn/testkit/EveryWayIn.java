package dev.cairn.testkit;

import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Stored;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A call of each public method of {@link Documents}. */
final class EveryWayIn {

    private static final String ID = "x";

    private EveryWayIn() {}

    /** What there is to call, as {@code name(Types)}. */
    static Set<String> methods() {
        return Arrays.stream(Documents.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> method.getName()
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(",", "(", ")")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each call by its method. None comes as far as to look at a body, so any object does for one. */
    @SuppressWarnings("unchecked")
    static <T> Map<String, ThrowingCallable> of(Documents<T> documents) {
        var change = Change.to((T) new Object());
        var stored = new Stored<>(ID, 1, (T) new Object());
        var creation = new Creation("key", Instant.EPOCH, "person", "request");
        var ways = new TreeMap<String, ThrowingCallable>();
        ways.put("find(String)", () -> documents.find(ID));
        ways.put("findAll(Collection)", () -> documents.findAll(List.of(ID)));
        ways.put("findUnique(String,Object)", () -> documents.findUnique("field", "value"));
        ways.put("under(String)", () -> documents.under(ID));
        ways.put("family(String)", () -> documents.family(ID));
        ways.put("newestUnder(String,String,int)", () -> documents.newestUnder(ID, null, 1));
        ways.put("between(String,String,int)", () -> documents.between(ID, "y", 1));
        ways.put("all(String,int)", () -> documents.all(null, 1));
        ways.put("insert(String,Change)", () -> documents.insert(ID, change));
        ways.put("insertAll(Map)", () -> documents.insertAll(Map.of(ID, change)));
        ways.put("create(String,Creation,Supplier)", () -> documents.create(ID, creation, () -> change));
        ways.put("change(String,Function)", () -> documents.change(ID, found -> change));
        ways.put("put(String,Function)", () -> documents.put(ID, found -> change));
        ways.put("replace(Stored,Change)", () -> documents.replace(stored, change));
        ways.put("changeAt(String,long,UnaryOperator)", () -> documents.changeAt(ID, 1, body -> body));
        ways.put("keepCopy(String,long,Object)", () -> documents.keepCopy(ID, 1, stored.body()));
        ways.put("remove(Stored)", () -> documents.remove(stored));
        return ways;
    }
}
