package io.governance.adapters.rest;

import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Every "no" this interface can answer with: refusals of the charter, of the record, and of the request itself. */
enum ProblemCode {
    NOT_COMPETENT(
            422,
            "无此职权",
            "not competent",
            "the body may not decide the matter, or not now; or the person does not act in the capacity that is asked"),
    NO_PROPOSER(422, "提案人不适格", "no proposer", "whoever files the proposal is nobody whom the charter lets propose it"),
    NOT_ENTITLED_TO_VOTE(
            422,
            "无表决权",
            "not entitled to vote",
            "the seat has no vote on the ballot, or the person does not hold the seat"),
    NOT_ENTITLED(
            422,
            "无请求权",
            "not entitled",
            "the charter does not oblige the holder to license it to whoever asks; the facts say why"),
    NOT_A_MEMBER(422, "不是会员", "not a member", "the organisation is not a member, or no longer"),
    SEATS_FULL(422, "席位已满", "seats full", "the charter fixes the number of these seats, and all are registered"),
    NO_SUCH_SEAT(422, "无此席位类别", "no such kind of seat", "the charter gives the body no such kind of seat"),
    WRONG_TIER(
            422,
            "会员类别不符",
            "wrong tier",
            "the charter has no such class of members, or the class or nature of the member does not allow it"),
    NOTICE_TOO_SHORT(
            422, "通知过短", "notice too short", "notice or papers came too late; the facts name the earliest day"),
    DOCUMENT_MISSING(422, "文件缺失", "document missing", "a paper is missing, or somebody was not written to"),
    STEP_SKIPPED(422, "程序未完成", "step skipped", "something else has to be done first"),
    AUTHORITY_CONSENT_MISSING(
            422, "缺少有关单位同意", "authority's consent missing", "an authority outside the alliance has not consented"),
    BARRED_UNTIL(422, "暂不得申请", "barred until", "the organisation may not apply again yet; the facts name the day"),
    TOO_LATE(422, "已过期限", "too late", "the time for it is over"),
    TOO_EARLY(422, "时间未到", "too early", "the time for it has not come"),
    NO_QUORUM(422, "未达法定人数", "no quorum", "too few are there"),
    NOT_PRESENT(422, "不在会场", "not present", "the person is not at the meeting"),
    CONFIDENTIAL(422, "须保密", "confidential", "it has to be kept secret; the facts name the last day if there is one"),
    IN_LIQUIDATION(422, "正在清算", "in liquidation", "the alliance is being wound up, and this is not part of it"),
    ALLIANCE_ENDED(422, "联盟已终止", "alliance ended", "the alliance has ended"),
    NOT_REGULATED(
            422, "章程未规定", "not regulated", "the charter does not speak of it, so that nothing can be done under it"),
    INSUFFICIENT_FUNDS(422, "余额不足", "insufficient funds", "the account does not hold that much for this purpose"),
    AMOUNT_TOO_LARGE(422, "金额过大", "amount too large", "the sums would be larger than can be counted"),
    EMPTY_ROLL(422, "名册为空", "empty roll", "the body has no voting seats yet"),
    ROLL_TOO_HEAVY(422, "权重过大", "roll too heavy", "the weights of the body's seats add up to more than can be counted"),
    OPERATION_REUSED(
            422, "操作号重复", "operation reused", "the Idempotency-Key was used for another request or by another person"),
    NOT_FOUND(404, "不存在", "not found", "what the request names does not exist"),
    ALREADY_EXISTS(409, "已存在", "already exists", "the id is taken; ids are never used again"),
    ALREADY_DONE(409, "已经办理", "already done", "it has been done, or has ended, already"),
    ALREADY_VOTED(409, "已经投票", "already voted", "another vote of this elector stands; the facts name it"),
    VOTE_CLOSED(409, "表决已结束", "vote closed", "the ballot has closed"),
    VOTE_OPEN(409, "表决未结束", "vote open", "the ballot is still open, so that it has no ruling yet"),
    INVALID_REQUEST(400, "请求有误", "invalid request", "the request has faults; errors lists every one of them"),
    INCOMPLETE(
            400, "内容不全", "incomplete", "what is wanted needs something that the request leaves out; the facts name it"),
    MALFORMED_JSON(400, "JSON 格式错误", "malformed JSON", "the body is not JSON, repeats a name or nests too deep"),
    MISDIRECTED_REQUEST(421, "主机名不符", "misdirected request", "the header Host names no loopback address"),
    URI_TOO_LONG(414, "地址过长", "address too long", "the address is longer than the server reads"),
    HEADERS_TOO_LARGE(431, "请求头过大", "headers too large", "the headers are longer than the server reads"),
    METHOD_NOT_ALLOWED(405, "方法不允许", "method not allowed", "the resource has other methods; see the header Allow"),
    BODY_TOO_LARGE(413, "请求体过大", "body too large", "the body is larger than 1 MiB"),
    UNSUPPORTED_MEDIA_TYPE(415, "媒体类型不支持", "unsupported media type", "the body is not application/json"),
    INTERNAL_ERROR(500, "内部错误", "internal error", "a fault of this program; report it with the request_id"),
    OVERLOADED(503, "提交过多", "overloaded", "too much is waiting already; nothing was done, repeat the request later"),
    RECORD_UNAVAILABLE(
            503, "记录暂不可用", "record unavailable", "whether it was recorded is not known; repeat the same request"),
    RECORD_NOT_SOUND(
            503,
            "记录与存入时不符",
            "record not sound",
            "somebody changed what is stored; nothing is decided on it until it is restored");

    private final int status;
    private final Text title;
    private final String meaning;

    ProblemCode(int status, String zh, String en, String meaning) {
        this.status = status;
        this.title = Text.of(zh, en);
        this.meaning = meaning;
    }

    int status() {
        return status;
    }

    Text title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    /** The code of that name; none for a refusal that is not listed here. */
    static Option<ProblemCode> named(String code) {
        return List.of(values()).find(known -> known.name().equals(code));
    }

    /** The code for what the HTTP server itself answers with a status. */
    static ProblemCode ofServer(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 431 -> HEADERS_TOO_LARGE;
            default -> status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
        };
    }
}
