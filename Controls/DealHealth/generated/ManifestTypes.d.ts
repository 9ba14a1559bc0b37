/*
*This is auto generated from the ControlManifest.Input.xml file
*/

// Define IInputs and IOutputs Type. They should match with ControlManifest.
export interface IInputs {
    closeDate: ComponentFramework.PropertyTypes.DateTimeProperty;
    staleOn: ComponentFramework.PropertyTypes.DateTimeProperty;
    status: ComponentFramework.PropertyTypes.OptionSetProperty;
}
export interface IOutputs {
    closeDate?: Date;
    staleOn?: Date;
    status?: number;
}
