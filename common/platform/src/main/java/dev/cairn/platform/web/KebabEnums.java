package dev.cairn.platform.web;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads values in addresses as they stand in JSON: {@code growth-areas}. */
@SuppressWarnings("rawtypes") // as the interface has it
final class KebabEnums implements ConverterFactory<String, Enum> {

    @Override
    @SuppressWarnings("unchecked")
    public <E extends Enum> Converter<String, E> getConverter(Class<E> type) {
        return text -> (E) Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
