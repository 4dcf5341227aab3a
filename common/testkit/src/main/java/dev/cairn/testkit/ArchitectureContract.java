package dev.cairn.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

/** How the code of a module may be built. A feature is a package below the root with all that is below it. */
public abstract class ArchitectureContract {

    private static final String[] BROKER = {"org.apache.kafka..", "org.springframework.kafka.."};
    private static final String[] STORE = {"com.mongodb..", "org.bson.."};

    /** What {@link #entrances} says of one that binds the tenant it works for. */
    protected static final String BINDS = "binds the tenant";

    private static final Set<String> THREADS = Set.of(
            "java.lang.Thread",
            "java.lang.Thread$Builder",
            "java.util.concurrent.Executors",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.StructuredTaskScope",
            "java.util.Timer");
    private static final Set<String> OF_A_RUNNING_THREAD =
            Set.of("sleep", "currentThread", "interrupt", "interrupted", "getName");
    private static final Set<String> STARTED = Set.of(
            "org.springframework.context.Lifecycle",
            "org.springframework.context.ApplicationListener",
            "org.springframework.boot.ApplicationRunner",
            "org.springframework.boot.CommandLineRunner",
            "org.springframework.kafka.listener.GenericMessageListener",
            "org.springframework.scheduling.annotation.SchedulingConfigurer");

    private final String root;
    private final JavaClasses code;

    protected ArchitectureContract(String root) {
        this.root = root;
        this.code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    JavaClasses code() {
        return code;
    }

    @BeforeEach
    void thereIsCode() {
        assertThat(code).as("classes below %s", root).isNotEmpty();
    }

    /** Packages and classes, as ArchUnit names packages, that are adapters of the store. */
    protected Set<String> storeAdapters() {
        return Set.of();
    }

    /** Packages that are adapters of the broker. */
    protected Set<String> brokerAdapters() {
        return Set.of();
    }

    /** Controllers that another package registers. */
    protected Set<String> knownControllers() {
        return Set.of();
    }

    /**
     * Where work begins that no request handed on, on a thread of its own or for a tenant that is bound there: each with why
     * it may do without a tenant, or {@link #BINDS} one.
     */
    protected Map<String, String> entrances() {
        return Map.of();
    }

    @Test
    void workBeginsOnlyWhereItIsKnownForWhichTenant() {
        var found = new TreeMap<String, Boolean>();
        code.forEach(type -> {
            if (beginsWork(type) || bindsTenant(type)) {
                found.merge(outermost(type), bindsTenant(type), Boolean::logicalOr);
            }
        });
        var known = new TreeMap<String, Boolean>();
        entrances().forEach((name, why) -> known.put(name, why.equals(BINDS)));
        assertThat(found).as("whether it binds a tenant").isEqualTo(known);
    }

    private static boolean beginsWork(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                        .anyMatch(call -> THREADS.contains(call.getTargetOwner().getName())
                                && !OF_A_RUNNING_THREAD.contains(
                                        call.getTarget().getName()))
                || STARTED.stream().anyMatch(type::isAssignableTo) && !type.isInterface();
    }

    private static boolean bindsTenant(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(CurrentTenant.class)
                        && Set.of("run", "call").contains(call.getTarget().getName()));
    }

    static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureContract::outermost).orElseGet(type::getSimpleName);
    }

    @Test
    void onlyAdaptersKnowTheStore() {
        onlyAdaptersKnow(STORE, storeAdapters());
    }

    @Test
    void onlyAdaptersKnowTheBroker() {
        onlyAdaptersKnow(BROKER, brokerAdapters());
    }

    private void onlyAdaptersKnow(String[] foreign, Set<String> adapters) {
        noClasses()
                .that()
                .resideOutsideOfPackages(adapters.toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(foreign))
                .check(code);
    }

    @Test
    void featuresDependOnEachOtherInNoCircle() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(code);
    }

    /** What a feature says over HTTP is its own business, but for views that several answers share. */
    @Test
    void nothingBehindHttpKnowsHowItIsReached() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "..web..")
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void controllersAreHidden() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .and(DescribedPredicate.describe("are not registered elsewhere", controller -> !knownControllers()
                        .contains(controller.getSimpleName())))
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .andShould()
                .notBeAnnotatedWith(Value.class)
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void everyPackageSaysThatNothingInItIsNullUnlessItSaysSo() {
        var silent = new TreeSet<String>();
        code.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !annotatedWith(NullMarked.class).test(found))
                .forEach(found -> silent.add(found.getName()));
        assertThat(silent).isEmpty();
    }
}
