package io.governance.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file, which a locale without Chinese may have spoilt. */
final class FileName implements ITypeConverter<Path> {

    @Override
    public Path convert(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "'" + name + "' is no file name in this locale; try LC_ALL=C.UTF-8, or another name");
        }
    }
}
