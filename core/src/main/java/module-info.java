/**
 * A typed, validated domain model of regional co-creation action programmes.
 *
 * <p>{@link io.github.kyoso.ActionProgram} and its nouns are values; {@link io.github.kyoso.json.ProgramJson} reads and writes
 * them, and {@link io.github.kyoso.query.ProgramIndex} walks from one record to another:
 *
 * <pre>{@code
 * ActionProgram mine = ProgramJson.read(Path.of("mine.json"));
 * ProgramIndex.of(mine).partnersOf(ItemNumber.of(6));
 * ProgramValidator.standard().validate(Path.of("mine.json")).toText();
 * ProgramDiff.between(program, mine).toText();
 * }</pre>
 */
module io.github.kyoso.core {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.kyoso;
    exports io.github.kyoso.diff;
    exports io.github.kyoso.json;
    exports io.github.kyoso.provenance;
    exports io.github.kyoso.query;
    exports io.github.kyoso.validation;

    // Jackson and Bean Validation find the facts of a value by reflection.
    opens io.github.kyoso;
}
