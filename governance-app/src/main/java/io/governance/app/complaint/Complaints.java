package io.governance.app.complaint;

import io.governance.core.Language;
import io.governance.core.Text;
import io.governance.core.governance.Overloaded;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.UnsoundRecordException;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the input, and where help is. */
public final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int BAD_INPUT = 2;
    private static final int OUR_FAULT = 3;
    private static final int TRY_AGAIN = 4;

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        return complain(e.getCommandLine(), sentence(e), List.of(args));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof BadInput bad) {
            return complain(
                    command,
                    bad.sentence(),
                    parsed.expandedArgs().isEmpty() ? parsed.originalArgs() : parsed.expandedArgs());
        }
        Throwable failure = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        if (failure instanceof Overloaded overloaded) {
            return complain(command, overloaded.sentence(), parsed.originalArgs(), TRY_AGAIN);
        }
        if (failure instanceof UnsoundRecordException unsound) {
            return complain(command, unsound.sentence(), parsed.originalArgs());
        }
        if (failure instanceof MinuteBookException unknown && failure != e) {
            String why = Objects.toString(unknown.getMessage(), "");
            return complain(
                    command,
                    Text.of(
                            "会议档案：" + why + "。是否已记录尚不确定；请再次执行同一命令，已记录的不会重复。",
                            "the minute book: " + why
                                    + ". Whether it was recorded is not known: run the same command again,"
                                    + " nothing is done twice."),
                    parsed.originalArgs(),
                    TRY_AGAIN);
        }
        if (failure instanceof MinuteBookException unreadable) {
            String why = Objects.toString(unreadable.getMessage(), "");
            return complain(
                    command, Text.of("会议档案：" + why + "。", "the minute book: " + why + "."), parsed.originalArgs());
        }
        command.getErr().println("程序错误，请报告。This is a fault of the program; please report it:");
        e.printStackTrace(command.getErr());
        return OUR_FAULT;
    }

    private static int complain(CommandLine command, Text sentence, List<String> args) {
        return complain(command, sentence, args, BAD_INPUT);
    }

    private static int complain(CommandLine command, Text sentence, List<String> args, int code) {
        Language language = language(args);
        PrintWriter err = command.getErr();
        err.println(sentence.in(language));
        String help = command.getCommandSpec().qualifiedName() + " --help";
        err.println(language == Language.ZH ? "用法见 " + help : "See " + help);
        err.flush();
        return code;
    }

    private static Text sentence(ParameterException e) {
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names = missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(" "));
            return Objects.toString(e.getMessage(), "").startsWith("Missing required parameter for option")
                    ? Text.of(names + " 缺少取值。", names + " needs a value.")
                    : Text.of("缺少参数：" + names + "。", "missing: " + names + ".");
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            String names = String.join(" ", unmatched.getUnmatched());
            return Text.of("无法识别的参数：" + names + "。", "not understood: " + names + ".");
        }
        String message =
                e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
        if (e instanceof OverwrittenOptionException) {
            return Text.of("参数重复：" + message + "。", message + ".");
        }
        ArgSpec argument = e.getArgSpec();
        String value = e.getValue();
        Option<Text> expected = argument == null || value == null ? Option.none() : Forms.expected(argument.type());
        if (argument != null && expected.isDefined()) {
            String given = name(argument);
            return Text.of(
                    given + " 的值“" + value + "”有误：" + expected.get().zh() + "。",
                    given + " \"" + value + "\" " + expected.get().en() + ".");
        }
        return Text.of("参数有误：" + message + "。", message + ".");
    }

    private static String name(ArgSpec missing) {
        return missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
    }

    /** The language asked for, also where the rest of the command could not be understood. */
    private static Language language(List<String> args) {
        int option = args.lastIndexOf("--lang");
        boolean english = args.stream().anyMatch("--lang=en"::equalsIgnoreCase)
                || (option >= 0
                        && option + 1 < args.size()
                        && args.get(option + 1).equalsIgnoreCase("en"));
        return english ? Language.EN : Language.ZH;
    }
}
