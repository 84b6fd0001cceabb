namespace TreatyModel.Tests.Shapes;

/// <summary>Where.</summary>
public sealed class GeographyTests
{
    internal static ShapeExample[] Examples { get; } =
    [
        new("A_G_ZONE", "zone",
            """{"type":"zone-establishment","number":"10","zone":"security-zone","vacatedBy":["north","south"],"due":"72 hours after entry into force"}""",
            """
            The security zone (as shown on map 2) is established. North and South must each withdraw from the security zone within 72 hours of entry into force.
            the security zone (as shown on map 2).
            """,
            """{"type":"zone","id":"security-zone","names":{"en":"security zone"},"delimitedBy":{"by":"map","detail":"map 2"}}"""),
        new("A_G_LINE", "line",
            """{"type":"line-of-contact","number":"10","line":"separation-line","from":"2030-01-01"}""",
            """
            The separation line (through Hilltop, Riverside and Millbrook) is established from 1 January 2030.
            the separation line (through Hilltop, Riverside and Millbrook).
            """,
            """{"type":"line","id":"separation-line","names":{"en":"separation line"},"kind":"ceasefire-line","through":["hilltop","riverside","millbrook"]}"""),
        new("A_G_TERR", "territory or set of named areas",
            """{"type":"territorial-hand-over","number":"10","areas":["valley","coast"],"by":"north","to":"south","due":"2030-11-20"}""",
            "North must hand over the valley and the coastal district to South by 20 November 2030."),
        new("G_MAPREF", "defined only by an annexed map",
            """{"type":"line-of-contact","number":"10","line":"yellow-line"}""",
            """
            The yellow line (as shown on the map annexed to the text) is established.
            the yellow line (as shown on the map annexed to the text).
            """,
            """{"type":"line","id":"yellow-line","names":{"en":"yellow line"},"delimitedBy":{"by":"map","detail":"the map annexed to the text"},"kind":"demarcation-line"}"""),
        new("A_G_CORR", "corridor",
            """{"type":"corridor-regime","number":"10","corridor":"relief-corridor","guardedBy":"mission","passageGuaranteedBy":"south","traffic":"civilians, vehicles and cargo"}""",
            """
            The relief corridor (joining Hilltop and Riverside, 5 km wide, bypassing Millbrook) is established. The monitoring mission must guard the relief corridor. South must guarantee safe passage (civilians, vehicles and cargo) along the relief corridor.
            the relief corridor (joining Hilltop and Riverside, 5 km wide, bypassing Millbrook).
            """,
            """{"type":"corridor","id":"relief-corridor","names":{"en":"relief corridor"},"ends":["hilltop","riverside"],"width":"5 km","bypasses":["millbrook"]}"""),
        new("G_SIDEOF", "stay on one side of a line",
            """{"type":"withdrawal","number":"10","forces":"north","behind":["southern-side"],"due":"60 days after entry into force"}""",
            """
            North must withdraw to the southern side (south of the border) within 60 days of entry into force.
            the southern side (south of the border).
            """,
            """{"type":"side-of","id":"southern-side","names":{"en":"southern side"},"line":"border","side":"south"}"""),
        new("G_AIR", "airspace rule",
            """{"type":"restraint","number":"10","by":"north","from":["overfly"],"where":["sky"],"until":"on performance of 3/release"}""",
            """
            North must not overfly the airspace over the valley until the release by the Front (3/release).
            the airspace over the valley.
            """,
            """{"type":"above","id":"sky","names":{"en":"airspace over the valley"},"of":"valley","domain":"airspace"}"""),
        new("A_G_POINT", "point or set of points",
            """{"type":"humanitarian-access","number":"10","by":"south","act":"allow-passage","what":"relief goods","where":["bridge"]}""",
            "South must allow passage of relief goods at the bridge."),
        new("G_BUFFER", "distance on each side of a base line (half-width vs total width)",
            """{"type":"zone-establishment","number":"10","zone":"dmz"}""",
            """
            The demilitarised zone (2 km on each side of the line of contact) is established.
            the demilitarised zone (2 km on each side of the line of contact).
            """,
            """{"type":"buffer","id":"dmz","names":{"en":"demilitarised zone"},"bases":[{"of":"line"}],"widths":[{"distance":"2 km"}],"measure":"each-side"}"""),
        new("G_BETWEEN", "zone between two lines",
            """{"type":"zone-establishment","number":"10","zone":"gap"}""",
            """
            The disengagement zone (between the line of contact and the border) is established.
            the disengagement zone (between the line of contact and the border).
            """,
            """{"type":"between","id":"gap","names":{"en":"disengagement zone"},"of":["line","border"]}"""),
        new("G_BAND", "band at distance a..b from own line",
            """{"type":"force-deployment","number":"10","by":"north","what":"artillery","to":["artillery-belt"]}""",
            """
            North must deploy artillery to the artillery belt (10 km to 20 km from the line of contact, to the rear).
            the artillery belt (10 km to 20 km from the line of contact, to the rear).
            """,
            """{"type":"band","id":"artillery-belt","names":{"en":"artillery belt"},"base":{"of":"line"},"from":"10 km","to":"20 km","direction":"to the rear"}"""),
        new("G_NESTED", "nested zones with different bans",
            """
            {"type":"restraint","number":"10","by":["north","south"],"from":["station-forces"],"where":["outer-zone"]},
            {"type":"restraint","number":"11","by":["north","south"],"from":["enter"],"where":["inner-zone"]}
            """,
            """
            North and South must not station forces in the outer zone. North and South must not enter the inner zone.
            the outer zone (10 km on each side of the line of contact).
            the inner zone (2 km on each side of the line of contact, inside the outer zone).
            """,
            """
            {"type":"buffer","id":"outer-zone","names":{"en":"outer zone"},"bases":[{"of":"line"}],"widths":[{"distance":"10 km"}],"measure":"each-side"},
            {"type":"buffer","id":"inner-zone","names":{"en":"inner zone"},"within":["outer-zone"],"bases":[{"of":"line"}],"widths":[{"distance":"2 km"}],"measure":"each-side"}
            """),
        new("G_ONESIDED", "belt inside one party's territory only",
            """{"type":"zone-establishment","number":"10","zone":"border-belt"}""",
            """
            The border belt (3 km from the border, in Southern Territory) is established.
            the border belt (3 km from the border, in Southern Territory).
            """,
            """{"type":"buffer","id":"border-belt","names":{"en":"border belt"},"bases":[{"of":"border"}],"widths":[{"distance":"3 km"}],"measure":"one-side","onSideOf":"southern-territory"}"""),
        new("G_LINEATDATE", "line of control as at a date",
            """{"type":"zone-establishment","number":"10","zone":"strip"}""",
            """
            The security strip (15 km on each side of the line of contact as at 19 September 2029) is established.
            the security strip (15 km on each side of the line of contact as at 19 September 2029).
            """,
            """{"type":"buffer","id":"strip","names":{"en":"security strip"},"bases":[{"of":"line","asAt":"2029-09-19"}],"widths":[{"distance":"15 km"}],"measure":"each-side"}"""),
        new("G_HISTORICAL", "positions defined by historical dates",
            """{"type":"withdrawal","number":"10","forces":"north","behind":["old-positions"]}""",
            """
            North must withdraw to the old positions (those held on 1 August 2029).
            the old positions (those held on 1 August 2029).
            """,
            """{"type":"zone","id":"old-positions","names":{"en":"old positions"},"delimitedBy":{"by":"positions-held","detail":"those held on 1 August 2029"}}"""),
        new("G_EXCEPTION_SEGMENT", "different value on one segment",
            """{"type":"zone-establishment","number":"10","zone":"strip"}""",
            """
            The separation strip (2 km on each side of the line of contact, 1 km along the coastal road, plus at most 400 m at 5 points) is established.
            the separation strip (2 km on each side of the line of contact, 1 km along the coastal road, plus at most 400 m at 5 points).
            """,
            """{"type":"buffer","id":"strip","names":{"en":"separation strip"},"bases":[{"of":"line"}],"widths":[{"distance":"2 km"},{"distance":"1 km","along":"road"},{"distance":"at most 400 m","at":"5 items (points)","added":true}],"measure":"each-side"}"""),
        new("G_ONLY", "only listed actors may be present",
            """{"type":"access-restriction","number":"10","who":"all-forces","act":"enter","where":["zone"],"allowed":["mission","police"]}""",
            "No armed forces may enter the buffer zone. The monitoring mission and the civil police may each enter the buffer zone."),
        new("G_NAMED", "list of named areas",
            """{"type":"territorial-hand-over","number":"10","areas":["three-towns"],"by":"north","to":"south"}""",
            """
            North must hand over the three towns to South.
            the three towns (Hilltop, Riverside and Millbrook).
            """,
            """{"type":"areas","id":"three-towns","names":{"en":"three towns"},"of":["hilltop","riverside","millbrook"]}"""),
        new("G_OUTWARD", "measured outward from a border",
            """{"type":"zone-establishment","number":"10","zone":"strip"}""",
            """
            The outer strip (up to 10 km from the border, outward) is established.
            the outer strip (up to 10 km from the border, outward).
            """,
            """{"type":"band","id":"strip","names":{"en":"outer strip"},"base":{"of":"border"},"from":"0 km","to":"10 km","direction":"outward"}"""),
        new("G_BELT", "belt around a zone or along a border",
            """{"type":"zone-establishment","number":"10","zone":"belt"}""",
            """
            The safety belt (700 m around the buffer zone) is established.
            the safety belt (700 m around the buffer zone).
            """,
            """{"type":"buffer","id":"belt","names":{"en":"safety belt"},"bases":[{"of":"zone"}],"widths":[{"distance":"700 m"}],"measure":"one-side"}"""),
        new("G_BYWEAPON", "distance depends on the weapon class",
            """{"type":"heavy-weapon-withdrawal","number":"10","forces":["north","south"],"weapons":["artillery of 100 mm calibre or more","rocket launchers"],"outOf":["weapon-zone"],"due":"14 days after entry into force"}""",
            """
            North and South must each withdraw artillery of 100 mm calibre or more and rocket launchers from the weapon-free zone within 14 days of entry into force.
            the weapon-free zone (across the line of contact, in all: 50 km for artillery of 100 mm calibre or more, 70 km for rocket launchers and their maximum range for tactical missiles).
            """,
            """{"type":"buffer","id":"weapon-zone","names":{"en":"weapon-free zone"},"bases":[{"of":"line"}],"widths":[{"distance":"50 km","for":"artillery of 100 mm calibre or more"},{"distance":"70 km","for":"rocket launchers"},{"for":"tactical missiles","by":"their maximum range"}],"measure":"total"}"""),
        new("G_MOVING", "base moves with another party's act",
            """{"type":"restraint","number":"10","by":"north","from":["enter"],"where":["moving-strip"]}""",
            """
            North must not enter the moving strip.
            the moving strip (3 km on each side of the line of contact as it moves with the withdrawal by South (2/withdraw)).
            """,
            """{"type":"buffer","id":"moving-strip","names":{"en":"moving strip"},"bases":[{"of":"line","movesWith":"2/withdraw"}],"widths":[{"distance":"3 km"}],"measure":"each-side"}"""),
        new("G_EXCLUDE", "named exclusion from an area",
            """{"type":"withdrawal","number":"10","forces":"north","leaving":["rear"],"due":"10 days after entry into force"}""",
            """
            North must withdraw from the rear areas within 10 days of entry into force.
            the rear areas (the valley and the coastal district, without the harbour).
            """,
            """{"type":"areas","id":"rear","names":{"en":"rear areas"},"of":["valley","coast"],"without":["harbour"]}"""),
        new("G_TWOBASELINES", "each side measures from a different line",
            """{"type":"zone-establishment","number":"10","zone":"two-lines"}""",
            """
            The weapon-free zone (25 km from the line of contact for North and from the border as at 19 September 2029 for South) is established.
            the weapon-free zone (25 km from the line of contact for North and from the border as at 19 September 2029 for South).
            """,
            """{"type":"buffer","id":"two-lines","names":{"en":"weapon-free zone"},"bases":[{"of":"line","for":["north"]},{"of":"border","for":["south"],"asAt":"2029-09-19"}],"widths":[{"distance":"25 km"}],"measure":"one-side"}"""),
        new("G_VACUUM", "nobody may enter between leaving and entry",
            """
            {"type":"access-restriction","number":"10","who":"all-forces","act":"enter","where":["valley"],"from":"on performance of 2/withdraw","until":"on performance of 11/deploy"},
            {"type":"force-deployment","number":"11","by":"mission","what":"observers","to":["valley"]}
            """,
            "No armed forces may enter the valley from the withdrawal by South (2/withdraw) until the deployment by the monitoring mission (11/deploy). The monitoring mission must deploy observers to the valley."),
        new("G_ROAD", "buffer along a road",
            """{"type":"access-restriction","number":"10","who":["north","south"],"act":"deploy","where":["road-strip"]}""",
            """
            North and South must not deploy in the road strip.
            the road strip (500 m on each side of the coastal road).
            """,
            """{"type":"buffer","id":"road-strip","names":{"en":"road strip"},"bases":[{"of":"road"}],"widths":[{"distance":"500 m"}],"measure":"each-side"}"""),
        new("G_BETWEENPOINTS", "route between two points",
            """{"type":"passage-right","number":"10","by":"south","what":"persons and goods","where":["route"]}""",
            """
            South must allow passage of persons and goods along the western route.
            the western route (between Hilltop and Riverside).
            """,
            """{"type":"between","id":"route","names":{"en":"western route"},"of":["hilltop","riverside"]}"""),
        new("G_RELPOINT", "point by bearing and distance",
            """{"type":"withdrawal","number":"10","forces":"north","behind":["marker"]}""",
            """
            North must withdraw to the marker (5 km from Hilltop, north-east at 45°).
            the marker (5 km from Hilltop, north-east at 45°).
            """,
            """{"type":"relative-point","id":"marker","names":{"en":"marker"},"from":"hilltop","distance":"5 km","bearing":45,"direction":"north-east"}"""),
        new("G_POLYGON", "polygon of named places",
            """{"type":"zone-establishment","number":"10","zone":"assembly-zone"}""",
            """
            The assembly zone (bounded by Hilltop, Riverside and Millbrook) is established.
            the assembly zone (bounded by Hilltop, Riverside and Millbrook).
            """,
            """{"type":"zone","id":"assembly-zone","names":{"en":"assembly zone"},"bounds":["hilltop","riverside","millbrook"]}"""),
        new("G_POINTS", "listed points of entry",
            """{"type":"verification","number":"10","by":"mission","kind":"verification","what":"what comes in","where":["north-gate","south-gate"]}""",
            """
            The monitoring mission must verify what comes in at the north gate and the south gate.
            the north gate.
            the south gate.
            """,
            """
            {"type":"point","id":"north-gate","names":{"en":"north gate"}},
            {"type":"point","id":"south-gate","names":{"en":"south gate"}}
            """),
        new("G_MINGAP", "minimum gap between two moving fronts",
            """{"type":"restraint","number":"10","by":"north","from":["enter"],"where":["gap"],"until":"on performance of 2/withdraw"}""",
            """
            North must not enter the gap until the withdrawal by South (2/withdraw).
            the gap (at least 5 km from the line of contact as it moves with the withdrawal by South (2/withdraw), in Northern Territory).
            """,
            """{"type":"buffer","id":"gap","names":{"en":"gap"},"bases":[{"of":"line","movesWith":"2/withdraw"}],"widths":[{"distance":"at least 5 km"}],"measure":"one-side","onSideOf":"northern-territory"}"""),
        new("G_RIVER", "line follows a river",
            """{"type":"line-of-contact","number":"10","line":"new-line"}""",
            """
            The new line (through Hilltop, along the river Alda and through Riverside) is established.
            the new line (through Hilltop, along the river Alda and through Riverside).
            """,
            """{"type":"line","id":"new-line","names":{"en":"new line"},"kind":"ceasefire-line","through":["hilltop","river","riverside"]}"""),
        new("G_SEA", "line extended to sea",
            """{"type":"line-of-contact","number":"10","line":"sea-line"}""",
            """
            The sea line (through the harbour, due west for 12 nmi) is established.
            the sea line (through the harbour, due west for 12 nmi).
            """,
            """{"type":"line","id":"sea-line","names":{"en":"sea line"},"delimitedBy":{"by":"description","detail":"due west for 12 nmi"},"kind":"sea","through":["harbour"]}"""),
        new("G_DERIVED", "geometry derived from another geometry",
            """{"type":"verification","number":"10","by":"mission","kind":"monitoring","what":"the movement of ships","where":["patrol-area"]}""",
            """
            The monitoring mission must monitor the movement of ships in the patrol area.
            the coastal waters (the waters off the coastal district).
            the patrol area (2 nmi around the coastal waters).
            """,
            """
            {"type":"above","id":"waters","names":{"en":"coastal waters"},"of":"coast","domain":"waters"},
            {"type":"buffer","id":"patrol-area","names":{"en":"patrol area"},"bases":[{"of":"waters"}],"widths":[{"distance":"2 nmi"}],"measure":"one-side"}
            """),
        new("G_DIRECTIONAL", "acts within, from and against a zone",
            """{"type":"restraint","number":"10","by":["north","south"],"from":["use-force"],"where":["zone"],"directions":["within","from","against"]}""",
            "North and South must not use or threaten force within, from or against the buffer zone."),
    ];

    public static TheoryData<string> Tags => ShapeExample.Tags(Examples);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_shape_can_be_said_read_back_and_understood(string tag) => ShapeExample.Check(Examples, tag);
}
