package org.tocsin.formats.internal.veris;

import java.util.Map;
import java.util.regex.Pattern;
import org.tocsin.json.Node;

/**
 * The members of {@code plus} that may be carried. In {@code plus} the maintainers of a database put data for which
 * VERIS has no member. Only known members with the expected content are carried, because anything else may name those
 * responsible.
 */
final class PlusMembers {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern ANSWER = Pattern.compile("(?i)y|yes|n|no|unknown|na|other");
    private static final Pattern DIFFICULTY =
            Pattern.compile("Very Low|Low|Moderate|High|Very High|Not Applicable|Unknown");
    private static final Pattern DATE = Pattern.compile("[0-9T:.Z+-]{4,40}");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9A-Fa-f-]{1,40}");
    private static final Pattern LINK =
            Pattern.compile("e(rr|xt|nv)|m(al|is|ed)|hak|soc|phy|int|prt|unk|srv|usr|ter|net|ppl|tsr|emb|cp|ia|au");

    /** The expected content by the path of the member, without the indices of elements. */
    private static final Map<String, Pattern> KNOWN = Map.ofEntries(
            Map.entry("created", DATE),
            Map.entry("modified", DATE),
            Map.entry("master_id", IDENTIFIER),
            Map.entry("github", IDENTIFIER),
            Map.entry("issue_id", IDENTIFIER),
            Map.entry("dbir_year", NUMBER),
            Map.entry(
                    "analysis_status",
                    Pattern.compile(
                            "First pass|Needs review|Ready for review|Reviewed|Validated|Finalized|Ineligible")),
            Map.entry("sub_source", Pattern.compile("phidbr|priority|random|error|rand")),
            Map.entry("timeline/notification/year", NUMBER),
            Map.entry("timeline/notification/month", NUMBER),
            Map.entry("timeline/notification/day", NUMBER),
            Map.entry("attack_difficulty_initial", DIFFICULTY),
            Map.entry("attack_difficulty_subsequent", DIFFICULTY),
            Map.entry("attack_difficulty_legacy", DIFFICULTY),
            Map.entry("attribute/confidentiality/credit_monitoring", ANSWER),
            Map.entry("attribute/confidentiality/credit_monitoring_years", NUMBER),
            Map.entry("attribute/confidentiality/data_abuse", ANSWER),
            Map.entry("attribute/confidentiality/partner_data", ANSWER),
            Map.entry("attribute/confidentiality/partner_number", NUMBER),
            Map.entry("credit_monitoring", ANSWER),
            Map.entry("credit_monitoring_years", NUMBER),
            Map.entry("data_abuse", ANSWER),
            Map.entry("asset/total", Pattern.compile(ANSWER + "|" + NUMBER)),
            Map.entry("asset_os", Pattern.compile("Unknown|Windows|Linux|Unix|Mac OS|Android|Apple iOS|Other|NA")),
            Map.entry("event_chain/actor", LINK),
            Map.entry("event_chain/action", LINK),
            Map.entry("event_chain/asset", LINK),
            Map.entry("event_chain/attribute", LINK));

    private static final Pattern ELEMENT = Pattern.compile("[0-9]+");

    /**
     * Longer than any known path. A path is examined only up to this length, because the author of a record can nest
     * leaves at any depth.
     */
    private static final int LONGEST = 64;

    private PlusMembers() {}

    /** Whether a leaf at or below {@code plus} is a known member with an expected value. */
    static boolean mayPass(Node leaf, Node plus) {
        Pattern known = KNOWN.get(path(leaf, plus));
        return known != null && known.matcher(leaf.toString()).matches();
    }

    /**
     * The names on the path, without the indices of elements; only the last ones where there are more than in any known
     * path.
     */
    private static String path(Node leaf, Node plus) {
        String path = "";
        for (Node node = leaf;
                node != null && node != plus && path.length() < LONGEST;
                node = node.parent().orElse(null)) {
            if (!ELEMENT.matcher(node.name()).matches()) {
                path = node.name().replace("/", "~1") + (path.isEmpty() ? "" : '/' + path);
            }
        }
        return path;
    }
}
