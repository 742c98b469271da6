package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.PartyCode;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the arguments that are not plain text are read. */
final class ArgumentTypes {

    private ArgumentTypes() {}

    static void register(CommandLine line) {
        line.registerConverter(Realm.class, text -> code(Realm.list(), text))
                .registerConverter(Tlp.class, text -> label(text, line))
                .registerConverter(PartyCode.class, ArgumentTypes::party)
                .registerConverter(Office.class, ArgumentTypes::office)
                .registerConverter(Locale.class, ArgumentTypes::language);
    }

    private static <C extends Code> C code(CodeList<C> list, String text) {
        return list.find(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of " + words(list.codes())));
    }

    /** A label, also as people write it: {@code TLP:AMBER}; what was read is said. */
    private static Tlp label(String text, CommandLine line) {
        Optional<Tlp> meant = Tlp.list().findAlias(text);
        meant.ifPresent(label -> line.getErr().println("tocsin: '" + text + "' is read as " + label));
        return meant.orElseGet(() -> code(Tlp.list(), text));
    }

    private static PartyCode party(String text) {
        try {
            return PartyCode.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException("expected a party such as XA or x-forum: " + wrong.getMessage());
        }
    }

    private static Office office(String text) {
        try {
            return Office.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(
                    "expected PARTY or PARTY/ROLE, for example XA/national-technical: " + wrong.getMessage());
        }
    }

    private static Locale language(String text) {
        Locale locale = Locale.forLanguageTag(text);
        if (!Words.LANGUAGES.contains(locale.getLanguage())) {
            throw new TypeConversionException("'" + text + "' is none of " + words(Words.LANGUAGES));
        }
        return locale;
    }

    /** The name of a format that can be read, or what finds one. */
    static final class Source implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            return id(RouteOptions.AUTO + ", " + Formats.ids(Formats.readable()), text);
        }
    }

    /** The name of a format that can be written. */
    static final class Target implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            return id(Formats.ids(Formats.writable()), text);
        }
    }

    private static String id(String possible, String text) {
        if (!List.of(possible.split(", ")).contains(text)) {
            throw new TypeConversionException("'" + text + "' is none of " + possible);
        }
        return text;
    }

    private static String words(List<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
