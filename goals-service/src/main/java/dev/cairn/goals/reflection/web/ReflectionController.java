package dev.cairn.goals.reflection.web;

import dev.cairn.contracts.directory.AddressForm;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Tenant;
import dev.cairn.goals.directory.Tenants;
import dev.cairn.goals.reflection.ReflectionPart;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.web.Problem;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions for whoever faces an empty page. Answers are not taken here: they land in the plan. */
@RestController
class ReflectionController {

    private final List<ReflectionPart> parts = ReflectionPart.all();
    private final People people;
    private final Tenants tenants;

    ReflectionController(People people, Tenants tenants) {
        this.people = people;
        this.tenants = tenants;
    }

    record ReflectionQuestions(List<PartQuestions> parts) {}

    /**
     * A part with its questions, in the order in which they are asked.
     *
     * @param section where in the plan answers land
     */
    record PartQuestions(String id, String section, String title, List<String> questions) {}

    /** In the reader's language, and in German as the organization addresses its people. */
    @GetMapping("/api/v1/reflection-questions")
    ReflectionQuestions reflectionQuestions(@CurrentCaller Caller caller) {
        var reader = people.find(caller.requirePerson()).orElseThrow(Problem::notFound);
        var words = reader.locale().equals("de") ? german() : english();
        return new ReflectionQuestions(parts.stream().map(words).toList());
    }

    private static Function<ReflectionPart, PartQuestions> english() {
        return part -> part(part, part.en(), ReflectionPart.Question::en);
    }

    private Function<ReflectionPart, PartQuestions> german() {
        var informal = tenants.find(CurrentTenant.require())
                .map(Tenant::addressForm)
                .filter(AddressForm.DU::equals)
                .isPresent();
        return part -> part(part, part.de(), informal ? ReflectionPart.Question::du : ReflectionPart.Question::sie);
    }

    private static PartQuestions part(
            ReflectionPart part, String title, Function<ReflectionPart.Question, String> words) {
        var questions = part.questions().stream().map(words).toList();
        return new PartQuestions(part.id(), part.section(), title, questions);
    }
}
