using CsCheck;
using TreatyModel.Values;

namespace TreatyModel.Tests.Values;

public class ValueListTests
{
    [Fact]
    public void Lists_of_equal_elements_are_equal() =>
        Gen.Int.Array[0, 5].Sample(items =>
        {
            Assert.Equal(ValueList.Create<int>(items), items.ToValueList());
            Assert.Equal(ValueList.Create<int>(items).GetHashCode(), items.ToValueList().GetHashCode());
        });

    [Fact]
    public void Order_and_length_matter()
    {
        ValueList<int> list = [1, 2];
        Assert.NotEqual([2, 1], list);
        Assert.False(list.Equals(list.With(2)));
        Assert.False(list.Equals(null));
    }

    [Fact]
    public void A_list_does_not_follow_the_array_that_it_was_made_from()
    {
        int[] items = [1, 2];
        var list = ValueList.Create<int>(items);
        items[0] = 9;
        Assert.Equal("[1, 2]", list.ToString());
    }

    [Fact]
    public void A_list_holds_no_null() => Assert.Throws<ArgumentException>(() => ValueList.Create<string>(["a", null!]));
}
