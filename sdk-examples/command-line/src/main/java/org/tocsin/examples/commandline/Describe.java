package org.tocsin.examples.commandline;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.incident.Categories.Candidate;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.ProblemVariant;
import org.tocsin.vocabulary.Term;
import org.tocsin.vocabulary.Vocabulary;

/** Entries of the catalogue in words. */
final class Describe {

    private Describe() {}

    static String list(CodeListEntry list) {
        Vocabulary vocabulary = list.vocabulary();
        return list.title() + " (code list " + list.name() + ", " + list.status() + ", "
                + vocabulary.terms().size()
                + " codes, source: " + vocabulary.source() + ")\n" + vocabulary.description()
                + (vocabulary.isOpen() ? "\nThe list is open: it also takes codes of your own that begin with x-." : "")
                + "\n";
    }

    static String code(CodeEntry code) {
        Term term = code.term();
        String crosswalk = term.crosswalk().entrySet().stream()
                .map(row -> "\n  " + row.getKey() + ": " + String.join(", ", row.getValue()))
                .collect(Collectors.joining());
        return code.code() + ": " + term.title() + " (code list " + code.list()
                + (term.aspect() == null ? "" : ", aspect " + code.aspect())
                + (term.deprecated() ? ", deprecated" : "") + ")\n" + code.meaning()
                + guidance(term)
                + term.keywords().entrySet().stream()
                        .map(row -> "\nKeywords (" + row.getKey() + "): " + String.join(", ", row.getValue()))
                        .collect(Collectors.joining())
                + (crosswalk.isEmpty() ? "" : "\nIn other systems:" + crosswalk) + "\n";
    }

    /** The example of a code, and what it is taken for by mistake. */
    static String guidance(Term term) {
        return (term.example() == null ? "" : "\nExample: " + term.example())
                + term.instead().stream()
                        .map(each -> "\nUse " + each.code() + " instead where " + each.sign() + ".")
                        .collect(Collectors.joining());
    }

    /** A code in one line, for one of many. */
    static String line(CodeEntry code) {
        return code.list() + ":" + code.code() + ": " + code.term().title();
    }

    static String type(TypeEntry type) {
        List<String> optional = type.members().stream()
                .filter(member -> !type.required().contains(member))
                .toList();
        return type.name() + ": " + type.title() + " (message type)\n" + type.description()
                + "\nBody, always there: " + String.join(", ", type.required())
                + (optional.isEmpty() ? "" : "\nBody, optional: " + String.join(", ", optional))
                + "\nA member: tocsin explain " + type.name() + "/"
                + type.members().get(0)
                + "\nSee also: tocsin new " + type.name() + ", tocsin schema " + type.name() + "\n";
    }

    static String rule(RuleEntry rule, Words words) {
        Problem example = Problem.of(rule.code(), "", words.placeholders(rule.code()));
        return rule.code().id() + " (" + words.severity(rule.code().severity()) + ")\n"
                + rule.code().statement() + words.say("english-only")
                + rule.exceptions().stream()
                        .map(each -> "\n" + words.say("weighs-else", words.say(each.severity()), each.when()))
                        .collect(Collectors.joining())
                + "\n" + words.say("told-as", example.message(words.locale()))
                + "\n" + words.say("what-to-do", example.remedy(words.locale()))
                + cases(example, words)
                + "\n" + words.say("checked-on", rule.checkedOn(), types(rule, words))
                + (rule.code().isBlocking() ? "\n" + words.say("stops-message") : "")
                + "\n" + words.say("specification", rule.code().clause(), rule.since()) + "\n";
    }

    /** A rule that the format does not know. */
    static String rule(ProblemCode code, Words words) {
        String remedy = Problem.of(code, "").remedy(words.locale());
        return code.id() + " (" + words.severity(code.severity()) + ")\n" + code.statement() + words.say("english-only")
                + (remedy.isEmpty() ? "" : "\n" + words.say("what-to-do", remedy))
                + (code.clause().isEmpty() ? "" : "\n" + words.say("clause-of-owner", code.clause())) + "\n";
    }

    private static String cases(Problem example, Words words) {
        return ProblemVariant.of(example.code()).stream()
                .map(variant -> "\n" + words.say("case", variant.id(), say(example.withVariant(variant), words)))
                .collect(Collectors.joining());
    }

    private static String say(Problem example, Words words) {
        return example.message(words.locale()) + " -> " + example.remedy(words.locale());
    }

    private static String types(RuleEntry rule, Words words) {
        return rule.types().contains("*") ? words.say("all-types") : String.join(", ", rule.types());
    }

    static String candidates(String scheme, String code, List<Candidate> candidates, Words words) {
        return words.say("candidates", scheme, code)
                + candidates.stream()
                        .map(each -> "\n  " + each.kind().code()
                                + (each.rsit() == null
                                        ? ""
                                        : ", RSIT " + each.rsit().code())
                                + " (" + words.say(each.relation().code()) + ")")
                        .collect(Collectors.joining())
                + "\n";
    }
}
