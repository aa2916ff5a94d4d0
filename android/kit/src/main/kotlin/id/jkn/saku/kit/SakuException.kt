package id.jkn.saku.kit

import id.jkn.saku.ffi.JknException
import kotlinx.coroutines.CancellationException

/**
 * Why a call failed. [code] never changes and holds nothing personal: it is for logs and for comparing. What a person
 * reads about trouble stands on the screen.
 */
public sealed class SakuException(
    public val code: String,
    cause: Throwable?,
) : Exception(code, cause) {
    /** The configuration was refused: `gateway-address`, `gateway-plain-text`, `gateway-roots`, `gateway-pins`, `gateway-client`. */
    public class Configuration internal constructor(
        code: String,
        cause: Throwable,
    ) : SakuException(code, cause)

    /** The files could not be tidied: `store-full`, `store-read-only`, `store-failed`. Nothing that was promised is lost. */
    public class Store internal constructor(
        code: String,
        cause: Throwable,
    ) : SakuException(code, cause)

    /** The app was closed before it answered: `closed`. */
    public class Closed internal constructor(
        cause: Throwable?,
    ) : SakuException("closed", cause)

    /** The app cannot run here: `system`, or `internal` for a defect of the core. */
    public class Broken internal constructor(
        code: String,
        cause: Throwable,
    ) : SakuException(code, cause)
}

/** Runs [call] with the generated exceptions turned into [SakuException]. */
internal inline fun <T> translating(call: () -> T): T =
    try {
        call()
    } catch (error: JknException) {
        throw translated(error)
    } catch (error: CancellationException) {
        throw error
    } catch (error: IllegalStateException) {
        // The generated object says so when it was freed.
        throw SakuException.Closed(error)
    } catch (error: Exception) {
        // A panic of the core, or something that the generated code cannot read.
        throw SakuException.Broken("internal", error)
    }

internal fun translated(error: JknException): SakuException {
    val code = error.message.orEmpty()
    return when (error) {
        is JknException.GatewayAddress,
        is JknException.GatewayPlainText,
        is JknException.GatewayRoots,
        is JknException.GatewayPins,
        is JknException.GatewayClient,
        -> SakuException.Configuration(code, error)

        is JknException.StoreFull,
        is JknException.StoreReadOnly,
        is JknException.StoreFailed,
        -> SakuException.Store(code, error)

        is JknException.Closed -> SakuException.Closed(error)

        is JknException.System -> SakuException.Broken(code, error)
    }
}
