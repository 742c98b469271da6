package org.tocsin.formats.internal.stix.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.code.Confidence;
import org.tocsin.code.FunctionalImpact;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.vocabulary.Crosswalk;
import org.tocsin.vocabulary.Term;
import org.tocsin.vocabulary.Vocabulary;

/** How STIX says our codes: by the crosswalks of the code lists, on scales, and as labels of ours. */
public final class Codes {

    /** Codes without information; nothing is written for them. */
    private static final Set<String> SILENT = Set.of("unknown", "undisclosed");

    private static final Crosswalk STIX = Crosswalk.of("stix");
    /** How the labels of each list are said, by the name that they begin with. */
    private static final Map<String, Values<?>> LABELLED = new ConcurrentHashMap<>();

    private static final Crosswalk CRITICALITY = Crosswalk.of("stix-criticality");

    private Codes() {}

    public static <C extends Code> Values<C> of(CodeList<C> list) {
        return Values.codes(list, STIX);
    }

    /** Appendix A of STIX: none, low, medium, high. */
    public static <V> Values<V> confidence() {
        return scale(Confidence.list(), STIX);
    }

    /** Appendix B of the incident extension: low, moderate, high, extreme. */
    public static <V> Values<V> criticality() {
        return scale(IncidentSeverity.list(), Crosswalk.of("stix-criticality"));
    }

    /** Appendix A of the incident extension: functional impact as a number. */
    public static <V> Values<V> availability() {
        return scale(FunctionalImpact.list(), STIX);
    }

    /**
     * Codes as steps of a scale from 0 to 100. The crosswalk names the number that a code is written as, and behind it the
     * numbers that are read as the code, where there are more.
     */
    private static <C extends Code, V> Values<V> scale(CodeList<C> list, Crosswalk numbers) {
        Map<String, List<Integer>> steps = new HashMap<>();
        for (Term term : Vocabulary.of(list.name()).terms()) {
            List<String> names = numbers.names(list.name(), term.code());
            if (!names.isEmpty()) {
                String range = names.get(names.size() - 1);
                int from = Integer.parseInt(range.split("-", 2)[0]);
                steps.put(term.code(), List.of(from, Integer.valueOf(names.get(0))));
            }
        }
        return Values.steps(steps);
    }

    /** A code that stands as a label of ours, exact where STIX has no word for it. */
    public static <O, C extends Code> Correspondence<O> label(Place<O, C> ours, CodeList<C> list) {
        return label(ours, list.name());
    }

    /** The same, where the list is that of several members and the label is called otherwise. */
    static <O, C extends Code> Correspondence<O> label(Place<O, C> ours, String name) {
        return Worded.label(ours, name);
    }

    /** Values of a list that is no code list, as labels of ours. */
    static <O, E> Correspondence<O> labels(ListPlace<O, E> ours, String name) {
        return Correspondence.each(ours, "labels", labelled(name));
    }

    /** Codes that stand as labels of ours. */
    public static <O, C extends Code> Correspondence<O> labels(ListPlace<O, C> ours, CodeList<C> list) {
        return Correspondence.each(ours, "labels", labelled(list.name()));
    }

    /** A code that stands as a label of ours; a part without it is of another kind. */
    static <O, C extends Code> Correspondence<O> key(Place<O, C> ours, CodeList<C> list) {
        return Worded.labelKey(ours, list.name());
    }

    /** A code as a label of ours; that something is unknown is no label. */
    @SuppressWarnings("unchecked") // the value is for the compiler alone
    static <V> Values<V> labelled(String name) {
        return (Values<V>) LABELLED.computeIfAbsent(name, Codes::behindPrefix);
    }

    private static <V> Values<V> behindPrefix(String name) {
        Values<V> label = Values.behind(prefix(name));
        return new Values<>(
                label.how(),
                code -> code instanceof String text && isTelling(text)
                        ? label.write().apply(code)
                        : Optional.empty(),
                label.read());
    }

    /** The word of STIX, or the code itself where it has none. */
    static <C extends Code> Values<C> ofOrSame(CodeList<C> list) {
        Values<C> words = of(list);
        return Values.text(
                words.how() + ", else the code itself",
                code -> Optional.of(
                        words.write().apply(code).map(Object::toString).orElse(code)),
                word -> words.read()
                        .apply(word)
                        .map(Object::toString)
                        .or(() -> list.find(word).map(Code::code)));
    }

    /** What the labels for the codes of a list begin with. */
    static String prefix(String list) {
        return "tocsin:" + list + ':';
    }

    /** The title of the code; the code itself where this version does not define it. */
    public static String title(String list, String code) {
        return Vocabulary.of(list).term(code).map(Term::title).orElse(code);
    }

    /** Whether a code says more than that something is not known or not told. */
    public static boolean isTelling(String code) {
        return !SILENT.contains(code);
    }

    /** The same of a code that this version defines. */
    public static boolean isTelling(String list, String code) {
        return isTelling(code) && Vocabulary.of(list).term(code).isPresent();
    }

    /** Whether the title of the code says what there is. */
    public static boolean isNaming(String list, String code) {
        return isTelling(list, code) && !code.equals("other");
    }

    /** Whether no other code of the list has the same word of STIX. */
    static boolean isExact(String list, String code) {
        return STIX.isExact(list, code) || CRITICALITY.isExact(list, code);
    }
}
