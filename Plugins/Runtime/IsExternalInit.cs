#if NETFRAMEWORK
namespace System.Runtime.CompilerServices;

/// <summary>The mark that the compiler wants for <c>init</c> and records; .NET Framework 4.6.2 lacks it.</summary>
internal static class IsExternalInit;
#endif
