package org.tocsin.formats.internal.stix.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.vocabulary.Crosswalk;

/** How STIX says our codes: by the crosswalks of the code lists, on scales, and as labels of ours. */
public final class Codes {

    private static final Crosswalk STIX = Crosswalk.of("stix");

    private Codes() {}

    public static <C extends Code> Values<C> of(CodeList<C> list) {
        return Values.codes(list, STIX);
    }

    /** Appendix A of STIX: none, low, medium, high. */
    public static <V> Values<V> confidence() {
        Map<String, List<Integer>> steps = new HashMap<>();
        steps.put("low", List.of(1, 15));
        steps.put("moderate", List.of(30, 50));
        steps.put("high", List.of(70, 85));
        return Values.steps(steps);
    }

    /** Appendix B of the incident extension: low, moderate, high, extreme. */
    public static <V> Values<V> criticality() {
        Map<String, List<Integer>> steps = new HashMap<>();
        steps.put("baseline", List.of(0, 0));
        steps.put("low", List.of(1, 15));
        steps.put("medium", List.of(30, 40));
        steps.put("high", List.of(50, 70));
        steps.put("severe", List.of(90, 90));
        steps.put("emergency", List.of(95, 95));
        return Values.steps(steps);
    }

    /** Appendix A of the incident extension: functional impact as a number. */
    public static <V> Values<V> availability() {
        Map<String, List<Integer>> steps = new HashMap<>();
        steps.put("none", List.of(0, 0));
        steps.put("no-service-impact", List.of(1, 5));
        steps.put("minimal-noncritical", List.of(15, 15));
        steps.put("minimal-critical", List.of(30, 30));
        steps.put("significant-noncritical", List.of(50, 50));
        steps.put("denial-noncritical", List.of(65, 65));
        steps.put("significant-critical", List.of(75, 75));
        steps.put("denial-critical-or-loss-of-control", List.of(90, 90));
        return Values.steps(steps);
    }

    /** A code that stands as a label of ours, exact where STIX has no word for it. */
    public static <O, C extends Code> Correspondence<O> label(Place<O, C> ours, CodeList<C> list) {
        return Correspondence.within(
                Parts.each("labels"), Correspondence.key(ours, "", Values.behind("tocsin:" + list.name() + ':')));
    }

    /** Codes that stand as labels of ours. */
    public static <O, C extends Code> Correspondence<O> labels(ListPlace<O, C> ours, CodeList<C> list) {
        return Correspondence.each(ours, "labels", Values.behind("tocsin:" + list.name() + ':'));
    }
}
