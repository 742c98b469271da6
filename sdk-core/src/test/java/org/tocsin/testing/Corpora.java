package org.tocsin.testing;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Real documents of other formats, beside the checkout and never in it: what {@link Corpus} asks for, in JUnit and in jqwik. */
public final class Corpora implements ExecutionCondition, ParameterResolver, SkipExecutionHook, ResolveParameterHook {

    /** The system property that, when it is {@code required}, makes a missing corpus a failure. */
    static final String PROPERTY = "tocsin.corpora";

    private static final Path FOLDER = ProjectFiles.project("../shared/corpora").normalize();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getTestMethod()
                .flatMap(Corpora::reasonToSkip)
                .map(ConditionEvaluationResult::disabled)
                .orElse(ConditionEvaluationResult.enabled("every corpus is here"));
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return context instanceof PropertyLifecycleContext property
                ? reasonToSkip(property.targetMethod()).map(SkipResult::skip).orElse(SkipResult.doNotSkip())
                : SkipResult.doNotSkip();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return asksFor(parameter.getParameter(), context.getTestMethod());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return present(parameter.getParameter());
    }

    @Override
    public Optional<ParameterSupplier> resolve(ParameterResolutionContext parameter, LifecycleContext context) {
        return context instanceof PropertyLifecycleContext property
                        && asksFor(parameter.parameter(), Optional.of(property.targetMethod()))
                ? Optional.of(tries -> present(parameter.parameter()))
                : Optional.empty();
    }

    private static boolean asksFor(Parameter parameter, Optional<? extends Executable> test) {
        return parameter.isAnnotationPresent(Corpus.class)
                && parameter.getType() == Path.class
                && test.filter(parameter.getDeclaringExecutable()::equals).isPresent();
    }

    private static Optional<String> reasonToSkip(Method test) {
        if ("required".equals(System.getProperty(PROPERTY))) {
            return Optional.empty();
        }
        List<Path> missing = Arrays.stream(test.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Corpus.class))
                .map(Corpora::place)
                .filter(Files::notExists)
                .toList();
        return missing.stream().findFirst().map(Corpora::sentence);
    }

    private static Path present(Parameter parameter) {
        Path place = place(parameter);
        if (Files.notExists(place)) {
            throw new IllegalStateException(sentence(place));
        }
        return place;
    }

    private static Path place(Parameter parameter) {
        return FOLDER.resolve(parameter.getAnnotation(Corpus.class).value());
    }

    private static String sentence(Path place) {
        return "this corpus is missing: " + place;
    }
}
