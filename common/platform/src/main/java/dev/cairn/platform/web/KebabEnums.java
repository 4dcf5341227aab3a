package dev.cairn.platform.web;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads values in addresses as they stand in JSON: {@code growth-areas}, or as a field's name, {@code growthAreas}. */
@SuppressWarnings("rawtypes") // as the interface has it
final class KebabEnums implements ConverterFactory<String, Enum> {

    @Override
    @SuppressWarnings("unchecked")
    public <E extends Enum> Converter<String, E> getConverter(Class<E> type) {
        return text -> (E) Enum.valueOf(type, constant(text));
    }

    private static String constant(String text) {
        return text.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
    }
}
