package org.tocsin.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Makes strings of a pattern of our schema dialect: literals, classes, groups, alternatives and repeats. */
final class PatternText {

    private static final int UNBOUNDED = -1;

    private final String pattern;
    private final Pattern compiled;
    private final Part whole;
    private int at;

    private PatternText(String pattern) {
        this.pattern = pattern.substring(1, pattern.length() - 1);
        this.compiled = Pattern.compile(pattern);
        this.whole = alternatives();
    }

    static PatternText of(String pattern) {
        return new PatternText(pattern);
    }

    /** A text of the pattern of at most so many code points, now and then of exactly so many. */
    String text(Random random, int most) {
        boolean toTheBrim = random.nextInt(most > 5000 ? 400 : 12) == 0;
        int extra = random.nextInt(4) == 0 ? random.nextInt(20) : random.nextInt(3);
        if (toTheBrim) {
            String least = make(random, 0);
            String full = make(random, most - least.codePointCount(0, least.length()));
            if (full.codePointCount(0, full.length()) <= most) {
                return full;
            }
        }
        String text = make(random, extra);
        while (text.codePointCount(0, text.length()) > most) {
            text = make(random, 0);
        }
        return text;
    }

    private String make(Random random, int extra) {
        StringBuilder text = new StringBuilder();
        whole.append(text, random, extra);
        if (!compiled.matcher(text).matches()) {
            throw new IllegalStateException("made '" + text + "' of " + compiled);
        }
        return text.toString();
    }

    private interface Part {
        void append(StringBuilder text, Random random, int extra);
    }

    private Part alternatives() {
        List<Part> choices = new ArrayList<>(List.of(sequence()));
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            choices.add(sequence());
        }
        return (text, random, extra) ->
                choices.get(random.nextInt(choices.size())).append(text, random, extra);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            parts.add(repeated(atom()));
        }
        return (text, random, extra) -> parts.forEach(part -> part.append(text, random, extra));
    }

    private Part repeated(Part part) {
        char sign = at < pattern.length() ? pattern.charAt(at) : ' ';
        int[] bounds = switch (sign) {
            case '?' -> new int[] {0, 1};
            case '*' -> new int[] {0, UNBOUNDED};
            case '+' -> new int[] {1, UNBOUNDED};
            case '{' -> counts();
            default -> new int[] {1, 1};
        };
        at += "?*+{".indexOf(sign) < 0 ? 0 : 1;
        return (text, random, extra) -> {
            int times = bounds[1] == UNBOUNDED ? bounds[0] + extra : between(random, bounds[0], bounds[1]);
            for (int i = 0; i < times; i++) {
                part.append(text, random, extra);
            }
        };
    }

    private static int between(Random random, int least, int most) {
        return random.nextInt(6) == 0 ? most : least + random.nextInt(Math.min(most - least, 12) + 1);
    }

    private int[] counts() {
        int close = pattern.indexOf('}', at);
        String[] counts = pattern.substring(at + 1, close).split(",");
        at = close;
        return new int[] {Integer.parseInt(counts[0]), Integer.parseInt(counts[counts.length - 1])};
    }

    private Part atom() {
        char first = pattern.charAt(at);
        if (first == '(') {
            at++;
            Part group = alternatives();
            at++;
            return group;
        }
        if (first == '[') {
            return characterClass();
        }
        int literal = character();
        return (text, random, extra) -> text.appendCodePoint(literal);
    }

    private int character() {
        char c = pattern.charAt(at++);
        if (c != '\\') {
            return c;
        }
        char escaped = pattern.charAt(at++);
        if (escaped != 'u') {
            return escaped;
        }
        at += 4;
        return Integer.parseInt(pattern.substring(at - 4, at), 16);
    }

    private Part characterClass() {
        at++;
        boolean negated = pattern.charAt(at) == '^';
        at += negated ? 1 : 0;
        IntPredicate inside = point -> false;
        List<Integer> bounds = new ArrayList<>();
        while (pattern.charAt(at) != ']') {
            int low = character();
            boolean range = pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
            at += range ? 1 : 0;
            int high = range ? character() : low;
            bounds.addAll(List.of(low, high));
            inside = inside.or(point -> point >= low && point <= high);
        }
        at++;
        IntPredicate member = negated ? inside.negate() : inside;
        List<Integer> members =
                new ArrayList<>(Characters.pool().stream().filter(member::test).toList());
        bounds.stream().filter(member::test).forEach(members::add);
        return (text, random, extra) -> text.appendCodePoint(members.get(random.nextInt(members.size())));
    }
}
