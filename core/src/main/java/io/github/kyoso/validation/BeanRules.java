package io.github.kyoso.validation;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Organization;
import io.github.kyoso.Text;
import io.github.kyoso.TextValidator;
import io.github.kyoso.WebPage;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** The constraints on the nouns: what each allows is said there alone; here, what is reported of it. */
final class BeanRules {
    private static final int LONGEST_LIST = 10_000;
    private static final Validator VALIDATOR = jakarta.validation.Validation.byProvider(HibernateValidator.class)
            // No service loader, no file of an application, no context class loader, no expression language, no default
            // locale.
            .providerResolver(() -> List.of(new HibernateValidator()))
            .configure()
            .ignoreXmlConfiguration()
            .externalClassLoader(BeanRules.class.getClassLoader())
            .messageInterpolator(new Wordless())
            .buildValidatorFactory()
            .getValidator();

    private final Predicate<String> whole;
    private final Findings findings;
    private boolean nulls;

    /** Checks into these findings; the other parameter tells whether all of a property of the programme was read. */
    BeanRules(Predicate<String> whole, Findings findings) {
        this.whole = whole;
        this.findings = findings;
    }

    /** Leaves messages as they are: nobody reads them. */
    private static final class Wordless implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /**
     * Checks record by record, so that what is held is what is wrong with one.
     *
     * @return whether nothing is null, so that other rules can be asked
     */
    boolean check(ActionProgram program) {
        checkFact("id", program.getId());
        checkFact("edition", program.getEdition());
        checkFact("title", program.getTitle());
        checkFact("form", program.getForm());
        checkFact("publisher", program.getPublisher());
        checkFact("adopted", program.getAdopted());
        if (program.getTitle() != null) {
            checkRecord("title", "/title", program.getTitle());
        }
        checkAll("preamble", program.getPreamble());
        checkAll("principles", program.getPrinciples());
        checkAll("thrusts", program.getThrusts());
        checkAll("items", program.getItems());
        checkAll("partners", program.getPartners());
        checkAll("collaborations", program.getCollaborations());
        checkAll("initiatives", program.getInitiatives());
        checkAll("places", program.getPlaces());
        return !nulls;
    }

    /** Asks for the value itself: asked for a property, the validator also tells of others of that name in its records. */
    private void checkFact(String name, @Nullable Object value) {
        VALIDATOR.validateValue(ActionProgram.class, name, value).forEach(each -> report(name, "", each));
    }

    private void checkAll(String name, @Nullable List<?> records) {
        checkFact(name, records);
        if (records != null) {
            for (int i = 0; i < records.size(); i++) {
                Object record = records.get(i);
                if (record != null && isShort("/" + name, i, record)) {
                    checkRecord(name, i, record);
                }
            }
        }
    }

    private void checkRecord(String name, int index, Object record) {
        Set<ConstraintViolation<Object>> violations = VALIDATOR.validate(record);
        if (!violations.isEmpty()) {
            violations.forEach(each -> report(name, "/" + name + "/" + index, each));
        }
    }

    private void checkRecord(String name, String pointer, Object record) {
        VALIDATOR.validate(record).forEach(each -> report(name, pointer, each));
    }

    /** Lists in which every element may be wrong: more of them than this are one problem. */
    private boolean isShort(String list, int index, Object record) {
        if (record instanceof Collaboration row) {
            return isShort(list, index, "/partners", row.getPartners());
        } else if (record instanceof ActionItem item) {
            return isShort(list, index, "/emphasis", item.getEmphasis())
                    & isShort(list, index, "/keywords", item.getKeywords());
        }
        return !(record instanceof Organization one) || isShort(list, index, "/aliases", one.getAliases());
    }

    private boolean isShort(String list, int index, String property, @Nullable List<?> values) {
        if (values == null || values.size() <= LONGEST_LIST) {
            return true;
        }
        String size = String.valueOf(values.size());
        findings.add(Rule.LIST_TOO_LONG, list + "/" + index + property, "", size);
        return false;
    }

    private void report(String property, String record, ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        String text = value == null || value instanceof List ? "" : value.toString();
        Rule rule = ruleOf(violation.getConstraintDescriptor().getAnnotation(), value);
        nulls |= rule == Rule.NULL_VALUE;
        // A list may be empty because nothing in it could be read.
        if (rule != Rule.EMPTY_LIST || whole.test(property)) {
            String pointer = record + pointer(violation.getPropertyPath());
            findings.add(rule, pointer, text, String.valueOf(text.length()));
        }
    }

    private static Rule ruleOf(Annotation constraint, @Nullable Object value) {
        if (value == null) {
            return Rule.NULL_VALUE;
        } else if (constraint instanceof Text) {
            return Rule.of(Objects.requireNonNull(TextValidator.faultOf((CharSequence) value)));
        } else if (constraint instanceof NotEmpty) {
            return Rule.EMPTY_LIST;
        } else if (constraint instanceof Pattern) {
            return Rule.MALFORMED_READING;
        } else if (constraint instanceof WebPage) {
            return Rule.NOT_A_WEB_PAGE;
        }
        throw new IllegalStateException("no rule for " + constraint);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
