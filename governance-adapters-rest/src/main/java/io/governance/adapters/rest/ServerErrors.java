package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what never reaches a route, such as a request that is no HTTP, in the form of every other problem. */
final class ServerErrors extends ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);
    private static final HttpField TYPE = new HttpField(HttpHeader.CONTENT_TYPE, "application/problem+json");

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        int told = status == 505 ? 400 : status;
        if (told >= 500) {
            LOG.error("a request failed before it reached a route", cause);
        }
        response.setStatus(told);
        response.getHeaders().put(TYPE);
        response.write(true, ByteBuffer.wrap(document(told)), callback);
    }

    @Override
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable fields) {
        fields.put(TYPE);
        return ByteBuffer.wrap(document(status));
    }

    /** Answers after an error that no handler can catch. */
    static void write(HttpServletResponse response, Error error) {
        LOG.error("a request failed", error);
        try {
            response.setStatus(500);
            response.setContentType("application/problem+json");
            response.getOutputStream().write(document(500));
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("nobody is there to be told", gone);
        }
    }

    private static byte[] document(int status) {
        ProblemCode code = ProblemCode.ofServer(status);
        ObjectNode document = Problem.of(code, code.title()).document(Language.ZH, "none");
        return RulingDocument.write(document.put("status", status)).getBytes(StandardCharsets.UTF_8);
    }
}
