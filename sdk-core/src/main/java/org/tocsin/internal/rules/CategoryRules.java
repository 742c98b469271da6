package org.tocsin.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.message.Category;
import org.tocsin.message.Message;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** Family COD, as far as it concerns the categories of an incident. */
final class CategoryRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report) {
            checkAll(report.categories(), findings);
            checkWeaknesses(report.categories(), findings);
        } else if (message.body() instanceof Advisory advisory) {
            checkAll(advisory.categories(), findings);
        }
    }

    private static void checkAll(List<Category> categories, Findings findings) {
        Set<String> pairs = new HashSet<>();
        boolean registered =
                categories.stream().anyMatch(category -> category.kind().isKnown());
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            String pair = pair(category);
            if (!pairs.add(pair)) {
                findings.add(CoreProblem.COD_005, pointer(i), pair);
            }
            if (Rsit.TEST_TEST.equals(category.rsit())) {
                findings.add(CoreProblem.COD_005, pointer(i) + "/rsit", pair);
            }
            if (category.kind().isPrivate() && category.rsit() == null && !registered) {
                findings.add(
                        CoreProblem.COD_007,
                        pointer(i) + "/kind",
                        category.kind().code());
            }
        }
    }

    private static String pair(Category category) {
        IncidentKind kind = category.kind();
        Rsit rsit = category.rsit();
        return rsit == null ? kind.code() : kind.code() + ", " + rsit.code();
    }

    private static void checkWeaknesses(List<Category> categories, Findings findings) {
        for (int i = 0; i < categories.size(); i++) {
            Rsit rsit = categories.get(i).rsit();
            if (rsit != null && (rsit.equals(Rsit.VULNERABLE) || rsit.code().startsWith("vulnerable:"))) {
                findings.add(CoreProblem.COD_008, pointer(i) + "/rsit", rsit.code());
            }
        }
    }

    private static String pointer(int index) {
        return "/body/categories/" + index;
    }
}
