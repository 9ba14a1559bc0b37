namespace Microsoft.Xrm.Sdk;

/// <summary>The HTTP status that the Web API answers with when a plug-in throws.</summary>
public enum PluginHttpStatusCode
{
    /// <summary>No status was chosen: the platform answers with its default.</summary>
    NotSet = 0,

    /// <summary>400: the request is malformed.</summary>
    BadRequest = 400,

    /// <summary>401: the caller is not authenticated.</summary>
    Unauthorized = 401,

    /// <summary>403: the caller may not do this.</summary>
    Forbidden = 403,

    /// <summary>404: the resource does not exist.</summary>
    NotFound = 404,

    /// <summary>405: the resource does not support the method.</summary>
    MethodNotAllowed = 405,

    /// <summary>408: the request took too long to arrive.</summary>
    RequestTimeout = 408,

    /// <summary>409: the request conflicts with the state of the resource.</summary>
    Conflict = 409,

    /// <summary>410: the resource existed and was removed.</summary>
    Gone = 410,

    /// <summary>412: a condition of the request does not hold.</summary>
    PreconditionFailed = 412,

    /// <summary>413: the request is too large.</summary>
    RequestEntityTooLarge = 413,

    /// <summary>417: an expectation of the request cannot be met.</summary>
    ExpectationFailed = 417,

    /// <summary>424: an action on which the request depends failed.</summary>
    FailedDependency = 424,

    /// <summary>429: the caller sends too many requests.</summary>
    TooManyRequests = 429,

    /// <summary>500: the server failed.</summary>
    InternalServerError = 500,

    /// <summary>502: a server behind this one answered invalidly.</summary>
    BadGateway = 502,

    /// <summary>503: the service is not available now.</summary>
    ServiceUnavailable = 503,

    /// <summary>504: a server behind this one did not answer in time.</summary>
    GatewayTimeout = 504,
}
