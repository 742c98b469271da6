package org.tocsin.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.Sector;
import org.tocsin.internal.value.Codes;
import org.tocsin.message.Category;
import org.tocsin.message.Measure;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.Text;
import org.tocsin.message.directory.Constituency;
import org.tocsin.message.directory.SharingScope;
import org.tocsin.message.incident.ImpactLoss;
import org.tocsin.message.incident.IncidentEvent;
import org.tocsin.validation.CoreProblem;

/** Family COD, as far as it concerns any code. */
final class CodeRules {

    private CodeRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.eachCodeList(CodeRules::checkRepeats)
                .each(Category.class, CodeRules::checkOther)
                .each(
                        Measure.class,
                        (measure, place, findings) ->
                                checkOther(measure.code(), "code", measure.text(), place, findings))
                .each(
                        ImpactLoss.class,
                        (loss, place, findings) -> checkOther(loss.kind(), "kind", loss.text(), place, findings))
                .each(
                        IncidentEvent.class,
                        (event, place, findings) -> checkOther(event.kind(), "kind", event.text(), place, findings))
                .each(
                        SharingScope.class,
                        (scope, place, findings) -> checkSectors(scope.sectors(), scope.text(), place, findings))
                .each(
                        Constituency.class,
                        (served, place, findings) -> checkSectors(served.sectors(), served.text(), place, findings))
                .each(
                        ReleaseAudience.class,
                        (meant, place, findings) -> checkSectors(meant.sectors(), meant.text(), place, findings));
    }

    private static void checkRepeats(List<?> codes, Place place, Findings findings) {
        if (!Codes.mayRepeat(codes)) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                findings.add(CoreProblem.REPEATED_CODE, place.pointer(String.valueOf(i)), text(codes.get(i)));
            }
        }
    }

    private static String text(Object code) {
        return code instanceof Code listed ? listed.code() : code.toString();
    }

    private static void checkOther(Category category, Place place, Findings findings) {
        checkOther(category.kind(), "kind", category.text(), place, findings);
        checkOther(category.rsit(), "rsit", category.text(), place, findings);
    }

    private static void checkSectors(List<Sector> sectors, @Nullable Text text, Place place, Findings findings) {
        for (int i = 0; i < sectors.size(); i++) {
            checkOther(sectors.get(i), "sectors/" + i, text, place, findings);
        }
    }

    private static void checkOther(
            @Nullable Code code, String member, @Nullable Text text, Place place, Findings findings) {
        if (Codes.isUnexplainedOther(code, text)) {
            findings.add(CoreProblem.UNEXPLAINED_OTHER, place.pointer(member));
        }
    }
}
