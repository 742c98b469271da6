package org.tocsin.examples.commandline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.code.Domain;
import org.tocsin.code.IncidentKind;
import org.tocsin.conversion.Categories;
import org.tocsin.conversion.Categories.Candidate;
import org.tocsin.examples.console.JsonLine;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Explains a problem, a rule, a message type, a code list or a code. */
@Command(
        name = "explain",
        description = {
            "Explains a problem or rule, a message type, a code list or a code.",
            "Other words find kinds of incident and domains.",
            "For a code of another taxonomy of incidents it shows the codes of this format that match."
        },
        footer = {
            "",
            "Examples:",
            "  tocsin explain TOC-TLP-002",
            "  tocsin explain incident-report",
            "  tocsin explain ransomware",
            "  tocsin explain incident-kind:ransomware",
            "  tocsin explain sim swap",
            "  tocsin explain veris:malware.Ransomware"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final String FAMILY = "TOC-";
    /** As many codes are shown with all that is said of them; of more, only the names. */
    private static final int FEW = 3;

    private static final Pattern RULE = Pattern.compile("TOC-[A-Z]{3}-[0-9]{3}");

    @Mixin
    private final Surroundings around = new Surroundings();

    @Mixin
    private final Language language = new Language();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(names = "--output", paramLabel = "text|json", description = "Words (default), or one JSON object a line.")
    private OutputForm output = OutputForm.TEXT;

    @Parameters(
            arity = "1..*",
            paramLabel = "CODE",
            description = "What to explain; LIST:CODE for a code of one list only; or words.")
    private List<String> words = List.of();

    private String subject = "";

    private final Catalogue catalogue = new Catalogue();

    /** One thing that the subject may mean. */
    private record Meaning(String words, Consumer<JsonGenerator> json) {}

    @Override
    public Integer call() {
        subject = String.join(" ", words).strip();
        if (subject.isEmpty()) {
            throw around.wrongUsage("say what to explain: a problem, a message type, a code list or a code");
        }
        List<Meaning> meanings = new ArrayList<>();
        problem().map(this::ofFormat).ifPresent(meanings::add);
        rules.find(subject.toUpperCase(Locale.ROOT)).map(this::meaning).ifPresent(meanings::add);
        if (meanings.isEmpty()) {
            // Nothing but a problem is called so, and to look for codes is to read every list.
            addOfFormat(meanings);
        }
        if (meanings.isEmpty()) {
            throw around.wrongUsage(unknown());
        }
        meanings.forEach(meaning ->
                around.out().println(output == OutputForm.JSON ? JsonLine.of(meaning.json()) : meaning.words()));
        return ExitCode.OK;
    }

    private void addOfFormat(List<Meaning> meanings) {
        catalogue.type(subject).map(ExplainCommand::meaning).ifPresent(meanings::add);
        catalogue.list(subject).map(ExplainCommand::meaning).ifPresent(meanings::add);
        List<CodeEntry> codes = codes().toList();
        Stream.concat(codes.stream(), searched().flatMap(list -> list.called(subject).stream()))
                .distinct()
                .map(ExplainCommand::meaning)
                .forEach(meanings::add);
        if (codes.isEmpty()) {
            categories().forEach(meanings::add);
        }
        if (meanings.isEmpty()) {
            List<CodeEntry> found =
                    searched().flatMap(list -> list.search(subject).stream()).toList();
            found.stream()
                    .map(found.size() > FEW ? ExplainCommand::brief : ExplainCommand::meaning)
                    .forEach(meanings::add);
        }
    }

    /** The lists in which codes are also found by the words that people use. */
    private Stream<CodeListEntry> searched() {
        return Stream.of(IncidentKind.list().name(), Domain.list().name())
                .flatMap(name -> catalogue.list(name).stream());
    }

    private String unknown() {
        return RULE.matcher(id()).matches()
                ? "there is no such rule in this version: " + id()
                : "nothing is called '" + subject + "'" + Nearest.hint(subject, everything());
    }

    private String id() {
        String upper = subject.toUpperCase(Locale.ROOT);
        return upper.startsWith(FAMILY) ? upper : FAMILY + upper;
    }

    private Optional<CoreProblem> problem() {
        return CoreProblem.find(id());
    }

    private Stream<CodeEntry> codes() {
        int colon = subject.indexOf(':');
        Stream<CodeEntry> ofList = colon < 0
                ? Stream.empty()
                : catalogue.list(subject.substring(0, colon)).stream()
                        .flatMap(list -> list.codes().stream())
                        .filter(code -> code.term().isSpelt(subject.substring(colon + 1)));
        Stream<CodeEntry> ofAny = catalogue.lists().stream()
                .flatMap(list -> list.codes().stream())
                .filter(code -> code.term().isSpelt(subject));
        return Stream.concat(ofList, ofAny);
    }

    /** What a code of another taxonomy may mean; {@code SCHEME:CODE} or in any of them. */
    private Stream<Meaning> categories() {
        return Categories.schemes().stream().flatMap(scheme -> {
            String code = subject.startsWith(scheme + ":") ? subject.substring(scheme.length() + 1) : subject;
            List<Candidate> candidates = Categories.from(scheme, code);
            return candidates.isEmpty() ? Stream.empty() : Stream.of(meaning(scheme, code, candidates));
        });
    }

    private Meaning meaning(String scheme, String code, List<Candidate> candidates) {
        return new Meaning(Describe.candidates(scheme, code, candidates, language.words()), json -> {
            json.writeStringProperty("scheme", scheme);
            json.writeStringProperty("code", code);
            json.writeArrayPropertyStart("candidates");
            candidates.forEach(candidate -> write(json, candidate));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Candidate candidate) {
        json.writeStartObject();
        json.writeStringProperty("kind", candidate.kind().code());
        if (candidate.rsit() != null) {
            json.writeStringProperty("rsit", candidate.rsit().code());
        }
        json.writeStringProperty("relation", candidate.relation().code());
        json.writeEndObject();
    }

    private List<String> everything() {
        List<String> names = new ArrayList<>(catalogue.typeNames());
        Arrays.stream(CoreProblem.values()).map(CoreProblem::id).forEach(names::add);
        catalogue.lists().forEach(list -> {
            names.add(list.name());
            list.codes().forEach(code -> {
                names.add(code.code());
                names.add(list.name() + ":" + code.code());
            });
        });
        return names;
    }

    private Meaning ofFormat(CoreProblem code) {
        RuleEntry rule = catalogue.rule(code);
        return new Meaning(Describe.rule(rule, language.words()), json -> {
            json.writeStringProperty("problem", code.id());
            json.writeStringProperty("severity", code.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("statement", code.statement());
            json.writeStringProperty(
                    "remedy",
                    Problem.of(code, "", language.words().placeholders(code))
                            .remedy(language.words().locale()));
            json.writeArrayPropertyStart("exceptions");
            rule.exceptions().forEach(each -> {
                json.writeStartObject();
                json.writeStringProperty("severity", each.severity());
                json.writeStringProperty("when", each.when());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeStringProperty("scope", RuleEntry.word(code.scope()));
            JsonLine.strings(
                    json,
                    "needs",
                    code.needs().stream().sorted().map(RuleEntry::word).toList());
            json.writeBooleanProperty("blocking", code.isBlocking());
            JsonLine.strings(json, "types", rule.types());
            json.writeStringProperty("clause", code.clause());
            json.writeStringProperty("since", rule.since());
        });
    }

    /** A rule of a pack, of which less is known. */
    private Meaning meaning(ProblemCode code) {
        Locale locale = language.words().locale();
        String remedy = Problem.of(code, "").remedy(locale);
        return new Meaning(Describe.rule(code, language.words()), json -> {
            json.writeStringProperty("problem", code.id());
            json.writeStringProperty("severity", code.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("statement", code.statement());
            json.writeStringProperty("remedy", remedy);
            JsonLine.strings(
                    json,
                    "needs",
                    code.needs().stream().sorted().map(RuleEntry::word).toList());
            json.writeStringProperty("clause", code.clause());
        });
    }

    private static Meaning meaning(TypeEntry type) {
        return new Meaning(Describe.type(type), json -> {
            json.writeStringProperty("type", type.name());
            json.writeStringProperty("title", type.title());
            json.writeStringProperty("description", type.description());
            JsonLine.strings(json, "members", type.members());
            JsonLine.strings(json, "required", type.required());
        });
    }

    private static Meaning meaning(CodeListEntry list) {
        return new Meaning(Describe.list(list) + "See: tocsin codes " + list.name() + "\n", list::write);
    }

    private static Meaning brief(CodeEntry code) {
        return new Meaning(Describe.line(code), code::write);
    }

    private static Meaning meaning(CodeEntry code) {
        return new Meaning(Describe.code(code), code::write);
    }
}
