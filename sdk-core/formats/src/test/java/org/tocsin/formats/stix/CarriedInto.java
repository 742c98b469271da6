package org.tocsin.formats.stix;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Coverage;
import org.tocsin.json.Node;

/** Looks for the typed values of a bundle in the message that was made of it. */
final class CarriedInto {

    /** What a message says by its structure: which object this is, and what goes without saying. */
    private static final Pattern IMPLIED = Pattern.compile(
            ".*/(type|spec_version|revoked|extension_type|lang|pattern_type|pattern_version|is_family|impact_category"
                    + "|identity_class|marking_ref|[a-z_]*fidelity|created)|.*/object_marking_refs/[0-9]+");

    /** Values that STIX says in its own words. */
    private static final Pattern TRANSLATED = Pattern.compile(
            ".*/(determination|investigation_status|criticality|confidence|recoverability|outcome|source_name|loss_type"
                    + "|information_type|availability_impact|impact_type|pattern)"
                    + "|.*/(detection_methods|incident_types|task_types|event_types|report_types|malware_types|labels|sectors)/[0-9]+");

    private final Set<String> values = new HashSet<>();

    CarriedInto(Node message) {
        message.leaves()
                .filter(leaf -> !leaf.pointer().startsWith("/extensions/"))
                .forEach(leaf -> values.add(leaf.toString()));
    }

    /** The typed leaves whose value is nowhere in the message. */
    List<String> missing(Coverage coverage, Map<String, Node> source) {
        return coverage.leaves()
                .filter(leaf -> leaf.carriage() == Carriage.TYPED)
                .filter(leaf -> !IMPLIED.matcher(leaf.pointer()).matches()
                        && !TRANSLATED.matcher(leaf.pointer()).matches())
                .filter(leaf -> !isIn(source.get(leaf.pointer()).toString()))
                .map(leaf -> leaf.pointer() + " " + source.get(leaf.pointer()))
                .toList();
    }

    private boolean isIn(String value) {
        String plain = value.strip().replaceAll("\\s+", " ");
        return values.contains(value)
                || values.stream()
                        .anyMatch(each -> each.strip().replaceAll("\\s+", " ").equals(plain)
                                || value.length() >= 20
                                        && value.endsWith("Z")
                                        && each.length() >= 4
                                        && value.startsWith(each));
    }
}
