package org.tocsin.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.code.Code;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.Codes;
import org.tocsin.message.Text;
import org.tocsin.validation.CoreProblem;

/** Family COD, as far as it concerns any code. */
final class CodeRules {

    private CodeRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.eachCodeList(CodeRules::checkRepeats).each(Meaning.EXPLAINED, Code.class, CodeRules::checkOther);
    }

    private static void checkRepeats(List<?> codes, Place place, Findings findings) {
        if (!Codes.repeats(codes)) {
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

    private static void checkOther(Code code, Place place, Findings findings) {
        if (Codes.isUnexplainedOther(code, place.beside(Text.class))) {
            findings.add(CoreProblem.UNEXPLAINED_OTHER, place.pointer());
        }
    }
}
