package org.tocsin.rule;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.validation.Need;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Severity;

/**
 * A kind of problem that a rule pack defines: its code, its severity, its clause, and its sentences in each language.
 * Immutable; a definition is equal only to itself.
 */
public final class ProblemDefinition implements ProblemCode {

    /** The prefix of the codes of the format, which no other codes have. */
    static final String OF_FORMAT = "TOC-";

    private static final Pattern ID = Pattern.compile("^[A-Z][A-Z0-9]{0,15}-[A-Z]{3}-[0-9]{3}$");

    private final String id;
    private final Severity severity;
    private final String clause;
    private final String statement;
    private final Set<Need> needs;
    private final Map<String, String> sentences;
    private final Map<String, String> remedies;

    private ProblemDefinition(Builder builder) {
        this.id = builder.id;
        this.severity = builder.severity;
        this.clause = builder.clause;
        this.statement = builder.statement;
        this.needs = Set.copyOf(builder.needs);
        this.sentences = Map.copyOf(builder.sentences);
        this.remedies = Map.copyOf(builder.remedies);
    }

    /**
     * Begins a definition; the problem is an error unless {@link Builder#warning} is called.
     *
     * @param id a prefix of its owner, a family of three letters and three digits, such as {@code XB-GRD-001}
     * @param statement what must hold, in English, as one sentence
     * @throws IllegalArgumentException where the identifier has another form, or begins as those of the format do
     */
    public static Builder builder(String id, String statement) {
        return new Builder(id, statement);
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

    @Override
    public Set<Need> needs() {
        return needs;
    }

    @Override
    public Optional<String> sentence(Locale locale) {
        return inLanguage(sentences, locale);
    }

    @Override
    public Optional<String> remedy(Locale locale) {
        return inLanguage(remedies, locale);
    }

    private static Optional<String> inLanguage(Map<String, String> texts, Locale locale) {
        String own = texts.get(locale.getLanguage());
        return Optional.ofNullable(own == null ? texts.get(Locale.ENGLISH.getLanguage()) : own);
    }

    /** The code, for example {@code XB-GRD-001}. */
    @Override
    public String toString() {
        return id;
    }

    /** Builds a definition. */
    public static final class Builder {

        private final String id;
        private final String statement;
        private Severity severity = Severity.ERROR;
        private String clause = "";
        private final Set<Need> needs = new HashSet<>();
        private final Map<String, String> sentences = new HashMap<>();
        private final Map<String, String> remedies = new HashMap<>();

        private Builder(String id, String statement) {
            if (!ID.matcher(id).matches() || id.startsWith(OF_FORMAT)) {
                throw new IllegalArgumentException("not a code of one's own: " + id);
            }
            this.id = id;
            this.statement = statement;
        }

        /** Makes it a warning, which leaves a message valid. */
        public Builder warning() {
            this.severity = Severity.WARNING;
            return this;
        }

        /** Sets the place of the rule in its document: an anchor or an address. */
        public Builder clause(String place) {
            this.clause = place;
            return this;
        }

        /** Names a part of the context without which the rule is not checked. */
        public Builder needs(Need need) {
            this.needs.add(need);
            return this;
        }

        /**
         * Says what is wrong, in a language, with a place <code>{0}</code> for each argument that the rule gives
         * ({@link MessageFormat}: an apostrophe is written twice). Without a sentence the statement is shown.
         *
         * @throws IllegalArgumentException where the text is not a valid pattern
         */
        public Builder sentence(Locale language, String pattern) {
            return put(sentences, language, pattern);
        }

        /**
         * Says what to do about it, in a language.
         *
         * @throws IllegalArgumentException where the text is not a valid pattern
         */
        public Builder remedy(Locale language, String pattern) {
            return put(remedies, language, pattern);
        }

        private Builder put(Map<String, String> texts, Locale language, String pattern) {
            new MessageFormat(pattern, language);
            texts.put(language.getLanguage(), pattern);
            return this;
        }

        /** The definition. */
        public ProblemDefinition build() {
            return new ProblemDefinition(this);
        }
    }
}
