package org.tocsin.generator.table;

import static org.tocsin.generator.java.JavaFile.prose;
import static org.tocsin.generator.source.Names.literal;

import java.util.List;
import java.util.Locale;
import org.tocsin.generator.java.JavaFile;
import tools.jackson.databind.JsonNode;

/** The rule register as the enum of the problem codes. */
public final class ProblemFile {

    private ProblemFile() {}

    public static JavaFile of(JsonNode rules) {
        JavaFile file = new JavaFile("org.tocsin.validation", "CoreProblem", "rules.json");
        file.javadoc(0, List.of("The problems that the format itself knows: one for each rule of the register."));
        file.code("public enum CoreProblem implements ProblemCode {");
        for (int i = 0; i < rules.size(); i++) {
            JsonNode rule = rules.get(i);
            String id = rule.path("id").asString();
            String statement = rule.path("statement").asString();
            file.javadoc(
                    4,
                    List.of("{@code " + id + "}: " + prose(statement) + " Clause: <i>"
                            + rule.path("clause").asString() + "</i>."));
            file.code("    " + constant(rule) + "(\n            " + literal(id)
                    + ", Severity." + rule.path("severity").asString().toUpperCase(Locale.ROOT) + ", "
                    + literal(rule.path("clause").asString()) + ",\n            " + literal(statement) + ")"
                    + (i < rules.size() - 1 ? "," : ";"));
        }
        return file.blank().code("""
                    private final String id;
                    private final Severity severity;
                    private final String clause;
                    private final String statement;

                    CoreProblem(String id, Severity severity, String clause, String statement) {
                        this.id = id;
                        this.severity = severity;
                        this.clause = clause;
                        this.statement = statement;
                    }

                    @Override
                    public String id() {
                        return id;
                    }

                    @Override
                    public Severity severity() {
                        return severity;
                    }

                    @Override
                    public String clause() {
                        return clause;
                    }

                    @Override
                    public String statement() {
                        return statement;
                    }
                }
                """);
    }

    private static String constant(JsonNode rule) {
        return rule.path("name").asString().replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
