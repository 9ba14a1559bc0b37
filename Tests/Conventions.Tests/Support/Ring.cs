// Nothing here opens an embedded Dataverse: all of it is in the fast ring.
[assembly: Xunit.AssemblyTrait("Ring", "fast")]
