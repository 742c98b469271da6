package org.tocsin.examples.commandline.conformance;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which cases of a suite are asked. */
public final class Selection {

    private final Set<Layer> layers;
    private final Pattern name;

    private Selection(Set<Layer> layers, Pattern name) {
        this.layers = layers;
        this.name = name;
    }

    /**
     * The cases of these layers that have a name like this.
     *
     * @param layers none for all, samples included
     * @param glob a name, in which {@code *} stands for any letters and {@code ?} for one
     */
    public static Selection of(Set<Layer> layers, String glob) {
        String pattern = glob.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.equals("*") ? ".*" : letter.equals("?") ? "." : Pattern.quote(letter))
                .collect(Collectors.joining());
        return new Selection(Set.copyOf(layers), Pattern.compile(pattern, Pattern.DOTALL));
    }

    boolean takes(SuiteCase shown) {
        return name.matcher(shown.name()).matches()
                && (layers.isEmpty() || shown.layer().filter(layers::contains).isPresent());
    }
}
