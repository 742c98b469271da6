package org.tocsin.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.ascii.AsciiNames;
import org.tocsin.internal.ascii.CodeNames;

/**
 * One code list of the format: its name, its codes in the order of the list, and the look-up of a code by its text.
 *
 * <p>A closed list has only the codes it names. An open list also takes any other text of the right form and keeps it
 * unchanged, marked as not known. Immutable. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 *
 * @param <C> the type of the list's codes
 */
public final class CodeList<C extends Code> {

    static {
        CodeNames.toldBy(new CodeNames.Teller() {
            @Override
            public AsciiNames namesOf(Object list) {
                return ((CodeList<?>) list).names;
            }
        });
    }

    private static final int LONGEST_SPOKEN = 64;

    private final String name;
    private final List<C> codes;
    private final AsciiNames names;
    private final Map<String, C> aliases;
    private final Set<String> deprecated;
    private final boolean hasDeprecated;
    private final @Nullable OpenForm form;
    private final @Nullable String spokenPrefix;

    private CodeList(
            String name,
            List<C> codes,
            Map<String, C> aliases,
            Set<String> deprecated,
            @Nullable OpenForm form,
            @Nullable String spokenPrefix) {
        this.name = name;
        this.codes = codes;
        this.names = names(codes);
        this.aliases = aliases;
        this.deprecated = deprecated;
        this.hasDeprecated = !deprecated.isEmpty();
        this.form = form;
        this.spokenPrefix = spokenPrefix;
    }

    private static AsciiNames names(List<? extends Code> codes) {
        String[] names = new String[codes.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = codes.get(i).code();
        }
        return new AsciiNames(names);
    }

    /** For the generated code types: a closed list, with the older spellings that a tolerant reader understands. */
    static <C extends Code> CodeList<C> closed(String name, C[] codes, Map<String, C> aliases, Set<String> deprecated) {
        return new CodeList<>(name, List.of(codes), aliases, deprecated, null, null);
    }

    /** For the generated code types: an open list; {@code form} is that of codes which it does not name. */
    static <C extends OpenCode> CodeList<C> open(String name, String form, Set<String> deprecated, List<C> codes) {
        return new CodeList<>(name, codes, Map.of(), deprecated, new OpenForm(form), null);
    }

    /** For the generated code types: this list, with what people put before its codes, which they write in any capitals. */
    CodeList<C> spoken(String prefix) {
        return new CodeList<>(name, codes, aliases, deprecated, form, prefix);
    }

    /** The name of the list, for example {@code incident-kind}. */
    public String name() {
        return name;
    }

    /** The codes that this version defines, in the order of the list. */
    public List<C> codes() {
        return codes;
    }

    /** Whether the list takes codes that this version does not define. */
    public boolean isOpen() {
        return form != null;
    }

    /** Whether the list names the code only so that older messages can be read. */
    public boolean isDeprecated(C code) {
        return hasDeprecated && deprecated.contains(code.code());
    }

    /**
     * The code of this text: one of the list, or, in an open list, any text of the right form.
     *
     * @return empty where the text is neither
     */
    public Optional<C> find(String text) {
        return Optional.ofNullable(lookUp(text));
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list is closed and has no such code, or the text is no code at all
     */
    public C of(String text) {
        C code = lookUp(text);
        if (code == null) {
            throw new IllegalArgumentException("'" + text + "' is not a code of the list " + name);
        }
        return code;
    }

    /**
     * The code that another spelling means to a tolerant reader: an older one, as {@code white} for {@code clear}, or, of
     * a list whose codes people write in capitals, theirs, as {@code TLP:AMBER} for {@code amber}. Empty where there is
     * none; the code itself is no other spelling.
     */
    public Optional<C> findAlias(String text) {
        C older = aliases.get(text);
        return older == null && spokenPrefix != null ? findSpoken(text, spokenPrefix) : Optional.ofNullable(older);
    }

    private Optional<C> findSpoken(String text, String prefix) {
        if (text.length() > LONGEST_SPOKEN) {
            return Optional.empty();
        }
        int start = text.regionMatches(true, 0, prefix, 0, prefix.length()) ? prefix.length() : 0;
        String code = text.substring(start).strip().toLowerCase(Locale.ROOT);
        return code.equals(text)
                ? Optional.empty()
                : Optional.ofNullable(lookUp(code)).or(() -> Optional.ofNullable(aliases.get(code)));
    }

    private @Nullable C lookUp(String text) {
        int found = names.find(text);
        if (found != AsciiNames.NONE) {
            return codes.get(found);
        }
        return form == null ? null : read(text, form);
    }

    /** A code of an open list creates the others; every open list has at least one code. */
    @SuppressWarnings("unchecked") // of the type of the first
    private @Nullable C read(String text, OpenForm form) {
        return form.admits(text) ? (C) ((OpenCode) codes.get(0)).another(text, false) : null;
    }
}
