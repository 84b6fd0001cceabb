namespace TreatyModel.Law;

/// <summary>What a violation of an armistice lets the other side do (Hague Regulations arts 40-41).</summary>
public enum ArmisticeOption
{
    /// <summary>To denounce it (art. 40).</summary>
    Denounce,

    /// <summary>In cases of urgency, to resume hostilities at once (art. 40). What the Charter says of the use of force stands beside it.</summary>
    ResumeAtOnce,

    /// <summary>To demand the punishment of the individuals and, where there is cause, compensation (art. 41).</summary>
    PunishmentAndCompensation,
}
