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
import org.tocsin.examples.console.JsonLine;
import org.tocsin.incident.Categories;
import org.tocsin.incident.Categories.Candidate;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Explains a problem, a rule, a message type, a member, a code list or a code. */
@Command(
        name = "explain",
        description = {
            "Explains a problem or rule, a message type, a member of it, a code list or a code.",
            "Other words find kinds of incident and domains. Of several words that find nothing together,",
            "each is explained by itself.",
            "For a code of another taxonomy of incidents it shows the codes of this format that match."
        },
        footer = {
            "",
            "Examples:",
            "  tocsin explain TOC-TLP-002",
            "  tocsin explain incident-report",
            "  tocsin explain incident-report/impact/losses/amount",
            "  tocsin explain --type advisory /body/indicators/0/value",
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

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "The message type of a JSON Pointer, such as one that validate names.")
    private String type = "";

    @Parameters(
            arity = "1..*",
            paramLabel = "CODE",
            description = "What to explain; LIST:CODE for a code of one list only; TYPE/MEMBER/... for a member;"
                    + " or words.")
    private List<String> words = List.of();

    private String subject = "";
    /** Why the subject is the path of no member, where it is a path. */
    private String astray = "";

    private final Catalogue catalogue = new Catalogue();

    /** One thing that the subject may mean. */
    private record Meaning(String words, Consumer<JsonGenerator> json) {}

    @Override
    public Integer call() {
        String all = String.join(" ", words).strip();
        if (all.isEmpty()) {
            throw around.wrongUsage("say what to explain: a problem, a message type, a member, a code list or a code");
        }
        List<Meaning> meanings = meanings(all);
        if (meanings.isEmpty()) {
            meanings = ofEachWord(all);
        }
        meanings.forEach(meaning ->
                around.out().println(output == OutputForm.JSON ? JsonLine.of(meaning.json()) : meaning.words()));
        return ExitCode.OK;
    }

    /** What each word means by itself; none may be unknown. */
    private List<Meaning> ofEachWord(String all) {
        List<Meaning> meanings = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String word : all.split("\\s+", -1)) {
            List<Meaning> found = meanings(word);
            if (found.isEmpty()) {
                unknown.add(unknown());
            }
            meanings.addAll(found);
        }
        if (!unknown.isEmpty()) {
            throw around.wrongUsage(String.join("\ntocsin: ", unknown));
        }
        return meanings;
    }

    private List<Meaning> meanings(String words) {
        subject = words;
        astray = "";
        List<Meaning> meanings = new ArrayList<>();
        problem().map(this::ofFormat).ifPresent(meanings::add);
        rules.find(subject.toUpperCase(Locale.ROOT)).map(this::meaning).ifPresent(meanings::add);
        member().map(ExplainCommand::meaning).ifPresent(meanings::add);
        if (meanings.isEmpty()) {
            // Nothing but a problem is called so, and to look for codes is to read every list.
            addOfFormat(meanings);
        }
        return meanings;
    }

    /** The member of this path, which a slash tells from anything else. */
    private Optional<MemberEntry> member() {
        Optional<String> named = Members.type(subject, catalogue.typeNames());
        if ((named.isEmpty() && !subject.startsWith("/")) || subject.contains(" ")) {
            return Optional.empty();
        }
        if (!type.isEmpty() && !catalogue.typeNames().contains(type)) {
            throw around.wrongUsage(
                    "there is no message type '" + type + "'" + Nearest.hint(type, catalogue.typeNames()));
        }
        List<String> steps = new ArrayList<>(Members.steps(subject));
        named.ifPresent(name -> steps.set(0, "body"));
        try {
            return Optional.of(new Members(catalogue.files()).at(named.orElse(type), steps));
        } catch (Members.NoSuchMember none) {
            astray = String.valueOf(none.getMessage());
            return Optional.empty();
        }
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
        if (!astray.isEmpty()) {
            return astray;
        }
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
            candidates.forEach(candidate -> {
                json.writeStartObject();
                json.writeStringProperty("kind", candidate.kind().code());
                if (candidate.rsit() != null) {
                    json.writeStringProperty("rsit", candidate.rsit().code());
                }
                json.writeStringProperty("relation", candidate.relation().code());
                json.writeEndObject();
            });
            json.writeEndArray();
        });
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
        return new Meaning(Describe.rule(rule, language.words()), json -> rule.write(json, language.words()));
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

    private static Meaning meaning(MemberEntry member) {
        return new Meaning(member.words(), member::write);
    }

    private static Meaning brief(CodeEntry code) {
        return new Meaning(Describe.line(code), code::write);
    }

    private static Meaning meaning(CodeEntry code) {
        return new Meaning(Describe.code(code), code::write);
    }
}
